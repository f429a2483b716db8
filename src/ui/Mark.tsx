interface Props {
  readonly line: "t1" | "t15" | "t2" | "t3" | "tm";
  readonly mark: string;
  readonly size?: "small" | "middle" | "large" | "huge";
}

const sizes = { small: "mark--s", middle: "", large: "mark--l", huge: "mark--xl" } as const;

/** The letter mark of a track on its disc. Its name always stands beside it, so it is hidden from screen readers. */
export function Mark({ line, mark, size = "middle" }: Props) {
  return (
    <span className={`mark mark--${line} ${sizes[size]}`} aria-hidden="true">
      {mark}
    </span>
  );
}
