import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import { CasesDrawing } from "./CasesDrawing.tsx";
import { ExerciseDrawing } from "./ExerciseDrawing.tsx";
import { PyramidDrawing } from "./PyramidDrawing.tsx";
import { SourcesDrawing } from "./SourcesDrawing.tsx";
import { TableDrawing } from "./TableDrawing.tsx";
import { TermsDrawing } from "./TermsDrawing.tsx";
import { TimelineDrawing } from "./TimelineDrawing.tsx";
import { WheelDrawing } from "./WheelDrawing.tsx";

interface Plate {
  readonly to: string;
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly drawing: ReactNode;
}

const plates: readonly Plate[] = [
  {
    to: paths.compare.to(),
    tag: "Plate 1",
    title: "Comparison table",
    text: "The same questions put to every track; made for projection.",
    drawing: <TableDrawing />,
  },
  {
    to: paths.pyramid.to(),
    tag: "Plate 2",
    title: "Lederach’s pyramid",
    text: "Three levels of leadership, and the links between them.",
    drawing: <PyramidDrawing />,
  },
  {
    to: paths.nineTracks.to(),
    tag: "Plate 3",
    title: "Nine tracks",
    text: "Diamond and McDonald’s compass, whose numbers are not ours.",
    drawing: <WheelDrawing />,
  },
  {
    to: paths.cases.to(),
    tag: "Plate 4",
    title: "Case scores",
    text: "Who met when, on which track, and what passed between.",
    drawing: <CasesDrawing />,
  },
  {
    to: paths.timeline.to(),
    tag: "Plate 5",
    title: "How the tracks came about",
    text: "Milestones of theory and practice, from 1955.",
    drawing: <TimelineDrawing />,
  },
  {
    to: paths.exercises.to(),
    tag: "Exercises",
    title: "Which track is this?",
    text: "Forty scenarios; more than one answer can be right.",
    drawing: <ExerciseDrawing />,
  },
  {
    to: paths.terms.to(),
    tag: "Glossary",
    title: "Terms that sources define differently",
    text: "Each definition with its author and year, side by side.",
    drawing: <TermsDrawing />,
  },
  {
    to: paths.sources.to(),
    tag: "Bibliography",
    title: "Sources and their health",
    text: "What was seen, what was not, and all that rests on each.",
    drawing: <SourcesDrawing />,
  },
];

/** The ways in, each with a small drawing of what is there. */
export function Plates() {
  return (
    <ul className="plates">
      {plates.map(({ to, tag, title, text, drawing }) => (
        <li key={to}>
          <Link to={to}>
            <span className="plate-pic">
              <svg viewBox="0 0 200 130" aria-hidden="true" focusable="false">
                {drawing}
              </svg>
            </span>
            <span className="plate-n">{tag}</span> <b>{title}</b> <span className="plate-d">{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
