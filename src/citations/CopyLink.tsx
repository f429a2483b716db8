import { useEffect, useRef, useState } from "react";
import { copyText } from "./copyText.ts";

/** Whether an address is on the clipboard; `refused` where the browser does not let a page write there. */
export type Copied = "no" | "yes" | "refused";

interface AddressProps {
  readonly address: string;
}

/** An address that the clipboard refused, selected, so that the reader can copy it. */
export function SelectedAddress({ address }: AddressProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return (
    <label className="card-address">
      The browser did not let the address be copied. It is selected here:
      <input ref={field} type="text" readOnly value={address} />
    </label>
  );
}

interface Props extends AddressProps {
  readonly onSay: (words: string) => void;
}

/** Copies the address of a claim, and says so. */
export function CopyLink({ address, onSay }: Props) {
  const [copied, setCopied] = useState<Copied>("no");
  if (copied === "refused") return <SelectedAddress address={address} />;
  return (
    <button
      type="button"
      className="card-act"
      onClick={() => {
        void copyText(address).then((isCopied) => {
          setCopied(isCopied ? "yes" : "refused");
          onSay(isCopied ? "Link copied" : "The link could not be copied. Its address is selected.");
        });
      }}
    >
      {copied === "yes" ? "Link copied" : "Copy link"}
    </button>
  );
}
