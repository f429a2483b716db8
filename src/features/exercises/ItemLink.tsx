import type { MouseEvent, ReactNode } from "react";
import { Link } from "react-router-dom";

interface Props {
  /** The query of the address that shows the exercise. */
  readonly search: string;
  readonly onMove: () => void;
  readonly children: ReactNode;
  readonly isCurrent?: boolean;
  readonly isAnswered?: boolean;
}

/** A link to an exercise in the player. A plain click moves there with the focus; others open a tab, as links do. */
export function ItemLink({ search, onMove, children, isCurrent = false, isAnswered }: Props) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onMove();
  };
  return (
    <Link to={{ search }} onClick={follow} aria-current={isCurrent ? "step" : undefined} data-answered={isAnswered}>
      {children}
    </Link>
  );
}
