import { useEffect, useId, useRef, type ReactNode } from "react";
import { QrCode } from "./QrCode.tsx";

interface Props {
  readonly title: string;
  readonly address: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A code as large as the window, for the back row. Escape closes it and nothing else. */
export function QrDialog({ title, address, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    const back = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="qr-dialog" aria-labelledby={name} onClose={onClose} onCancel={onClose}>
      <div className="qr-h">
        <h2 id={name}>{title}</h2>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
      <QrCode address={address} />
      {children}
    </dialog>
  );
}
