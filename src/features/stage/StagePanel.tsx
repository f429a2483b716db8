import { useEffect, useId, useRef, type ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel over the slide. Escape closes the panel and not the stage. */
export function StagePanel({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="stage-panel" aria-labelledby={name} onClose={onClose} onCancel={onClose}>
      <div className="stage-panel-h">
        <h2 id={name}>{title}</h2>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </dialog>
  );
}
