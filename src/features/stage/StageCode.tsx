import { useState } from "react";
import { useLocation } from "react-router-dom";
import { fullAddress } from "../../explorer/fullAddress.ts";
import { withoutStage, withStage, type StagePlace } from "../../explorer/stageAddress.ts";
import { queryText } from "../../explorer/useAddress.ts";
import { QrDialog } from "../../ui/qr/QrDialog.tsx";
import "../../styles/qr.css";

interface Props {
  readonly place: StagePlace;
  readonly onClose: () => void;
}

/** A code of the view on the wall. The audience gets the view to read, or to stand on stage as it does here. */
export function StageCode({ place, onClose }: Props) {
  const { pathname, search, hash } = useLocation();
  const [isStaged, setStaged] = useState(false);
  const query = new URLSearchParams(search);
  const text = queryText(isStaged ? withStage(query, place) : withoutStage(query));
  return (
    <QrDialog
      title="This view"
      address={fullAddress(`${pathname}${text === "" ? "" : `?${text}`}${hash}`)}
      onClose={onClose}
    >
      <label>
        <input type="checkbox" checked={isStaged} onChange={() => setStaged(!isStaged)} /> With the stage and its step
      </label>
    </QrDialog>
  );
}
