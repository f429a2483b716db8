import { useEffect, useId, useRef } from "react";

interface Props {
  readonly text: string;
  readonly onClose: () => void;
}

/** Where the browser refuses the clipboard nothing is lost: the table as text, selected, to be copied by hand. */
export function ByHand({ text, onClose }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="take-note take-hand">
      <p id={`${id}why`}>
        The browser did not allow copying. The table stands below as text, selected: copy it with Ctrl+C or ⌘C, or
        download it as a file.
      </p>
      <textarea
        ref={field}
        readOnly
        rows={6}
        aria-label="The table as text"
        aria-describedby={`${id}why`}
        value={text}
      />
      <button type="button" className="take-b" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
