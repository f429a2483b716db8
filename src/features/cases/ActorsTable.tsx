import { Text } from "../../citations/Text.tsx";
import type { Actor, Level } from "../../taxonomy/taxonomy.ts";
import { actorKindWords, capacityWords } from "./caseWords.ts";
import { womanWord } from "./women.ts";
import { WomanSign } from "./WomanSign.tsx";

interface Props {
  readonly actors: readonly Actor[];
  readonly levels: readonly Level[];
  /** The gender lens: women and bodies of women are marked. */
  readonly lens: boolean;
}

/** Who acts in the case. Levels are those of Lederach’s pyramid; a third party has no place in it. */
export function ActorsTable({ actors, levels, lens }: Props) {
  return (
    <section className="afternote later" aria-labelledby="actors">
      <h2 id="actors">Who takes part</h2>
      <table className="actors">
        <caption className="fine">
          Levels are those of Lederach’s pyramid; third parties stand outside it.
          {lens && " A filled square marks a woman or a body of women."}
        </caption>
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col">Kind</th>
            <th scope="col">Level</th>
            <th scope="col">Capacity</th>
            <th scope="col">Role</th>
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => {
            const word = womanWord(actor);
            return (
              <tr key={actor.id} id={`actor-${actor.id}`}>
                <th scope="row">
                  {lens && actor.woman && <WomanSign />}
                  {actor.name} {word !== undefined && <span className="actor-w">({word})</span>}
                </th>
                <td>{actorKindWords[actor.kind]}</td>
                <td>{actor.level === "outside" ? "Third party" : levels.find(({ id }) => id === actor.level)?.name}</td>
                <td>{capacityWords[actor.capacity]}</td>
                <td className="actor-r">
                  <Text text={actor.role} place={`actor-${actor.id}`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
