interface Props {
  /** `Word document` */
  readonly kind: string;
  /** From 0 to 1; 0 while nothing is known. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far a file is, and a way to end it. */
export function Writing({ kind, share, onCancel }: Props) {
  return (
    <p className="take-note">
      <label>
        Writing the {kind}
        <progress {...(share > 0 ? { value: share } : {})} max={1} />
      </label>
      <button type="button" className="take-b" onClick={onCancel}>
        Cancel
      </button>
    </p>
  );
}
