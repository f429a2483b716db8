interface Props {
  readonly names: readonly string[];
  readonly now: number;
  readonly onGo: (step: number) => void;
}

/** All steps, each a button that leads to it. */
export function StepList({ names, now, onGo }: Props) {
  return (
    <ol className="stage-list">
      {names.map((name, index) => (
        <li key={index}>
          <button type="button" aria-current={index === now ? "step" : undefined} onClick={() => onGo(index)}>
            <span className="num">{index + 1}</span> {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
