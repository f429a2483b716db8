import { Text } from "../../citations/Text.tsx";
import { routeOf } from "../../taxonomy/questions.ts";
import type { CaseStudy, Track } from "../../taxonomy/taxonomy.ts";
import { regionWords, thirdPartyWords, womensRoleWords } from "./caseWords.ts";
import { Route } from "./Route.tsx";

interface Props {
  readonly study: CaseStudy;
  readonly tracks: readonly Track[];
  /** False where women’s roles stand in a section of their own. */
  readonly women: boolean;
}

function sentence(words: readonly string[]): string {
  const text = words.join(", ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
}

/** The case in a few lines: who, with whom, where, by which tracks, to what end. */
export function CaseFacts({ study, tracks, women }: Props) {
  const { thirdParty } = study;
  return (
    <section className="side" aria-labelledby="facts">
      <h2 id="facts" className="vh">
        Facts
      </h2>
      <dl className="facts">
        <div id="conflict">
          <dt>Conflict</dt>
          <dd>
            <Text text={study.conflict} place="conflict" />
          </dd>
        </div>
        <div>
          <dt>Parties</dt>
          <dd>{study.parties.join("; ")}</dd>
        </div>
        <div>
          <dt>Third party</dt>
          <dd>{thirdParty.kind === "none" ? "None" : `${thirdParty.name} (${thirdPartyWords[thirdParty.kind]})`}</dd>
        </div>
        <div>
          <dt>Places</dt>
          <dd>
            {study.places.map(({ name }) => name).join(", ")} ({regionWords[study.region]})
          </dd>
        </div>
        <div>
          <dt>Tracks in use</dt>
          <dd>
            <Route route={routeOf(study)} tracks={tracks} />
          </dd>
        </div>
        <div id="outcome">
          <dt>Result</dt>
          <dd>
            <Text text={study.outcome} place="outcome" />
          </dd>
        </div>
        {women && (
          <div id="women">
            <dt>Women’s roles</dt>
            <dd>
              {sentence(study.women.roles.map((role) => womensRoleWords[role]))}
              <Text text={study.women.text} place="women" />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
