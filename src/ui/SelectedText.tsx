import { useEffect, useId, useRef } from "react";

interface Props {
  /** What the text is: “The reference”. */
  readonly name: string;
  readonly text: string;
}

/** Where the browser refuses the clipboard nothing is lost: the text stands here, selected, to be copied by hand. */
export function SelectedText({ name, text }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <div className="byhand">
      <p id={id}>The browser did not allow copying. The text below is selected: press Ctrl+C or ⌘C.</p>
      <textarea ref={field} readOnly rows={5} aria-label={name} aria-describedby={id} value={text} />
    </div>
  );
}
