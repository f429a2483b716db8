import { SelectedAddress, type Copied } from "./CopyLink.tsx";

interface Props {
  readonly address: string;
  readonly copied: Copied;
}

const titles: Readonly<Record<Copied, string>> = {
  no: "Copying the link",
  yes: "Link copied",
  refused: "Copy this address",
};

/** What became of **Copy link**: the address that was copied, or the address to copy by hand. */
export function PlaceCard({ address, copied }: Props) {
  return (
    <>
      <p className="card-head">
        <b>{titles[copied]}</b>
      </p>
      <div className="card-says" id="card-says">
        {copied === "refused" ? <SelectedAddress address={address} /> : <p className="card-address">{address}</p>}
      </div>
    </>
  );
}
