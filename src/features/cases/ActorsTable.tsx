import { Text } from "../../citations/Text.tsx";
import type { Actor, Level } from "../../taxonomy/taxonomy.ts";
import { actorKindWords, capacityWords } from "./caseWords.ts";

interface Props {
  readonly actors: readonly Actor[];
  readonly levels: readonly Level[];
}

/** A group of women is named as one where its name says so. */
function womanWord({ name, woman }: Actor): string | undefined {
  if (!woman) return undefined;
  return /wom[ae]n/i.test(name) ? "women" : "woman";
}

/** Who acts in the case. Levels are those of Lederach’s pyramid; a third party has no place in it. */
export function ActorsTable({ actors, levels }: Props) {
  return (
    <section className="afternote" aria-labelledby="actors">
      <h2 id="actors">Who takes part</h2>
      <table className="actors">
        <caption className="fine">Levels are those of Lederach’s pyramid; third parties stand outside it.</caption>
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
                  {actor.name} {word !== undefined && <span className="actor-w">({word})</span>}
                </th>
                <td>{actorKindWords[actor.kind]}</td>
                <td>{actor.level === "outside" ? "Third party" : levels.find(({ id }) => id === actor.level)?.name}</td>
                <td>{capacityWords[actor.capacity]}</td>
                <td className="actor-r">
                  <Text text={actor.role} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
