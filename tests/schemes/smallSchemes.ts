import type { MemberId, SchemeId, SourceKey, TrackId } from "../../src/taxonomy/ids.ts";
import type { Core, Correspondence, Scheme, Track } from "../../src/taxonomy/taxonomy.ts";

/** Three schemes that share numbers: the common one, the nine, and a third with other meanings. */

export const memberId = (id: string): MemberId => id as MemberId;

const cite = { cite: [{ key: "alpha" as SourceKey, relation: "supports" as const }] };

function scheme(
  id: string,
  name: string,
  members: readonly (readonly [id: string, number: string, name: string])[],
): Scheme {
  return {
    id: id as SchemeId,
    name,
    text: [`About ${name}. `, cite],
    members: members.map(([own, number, title]) => ({
      id: memberId(`${id}/${own}`),
      number,
      name: title,
      ...(id === "nine-tracks" ? { motto: `Motto of ${own}` } : {}),
      text: [`${title} in ${id}. `, cite],
    })),
  };
}

export const schemes: readonly Scheme[] = [
  scheme("common", "The common scheme", [
    ["track-1", "1", "Track 1"],
    ["track-1-5", "1.5", "Track 1.5"],
    ["track-2", "2", "Track 2"],
    ["track-3", "3", "Track 3"],
    ["multitrack", "M", "Multitrack"],
  ]),
  scheme("nine-tracks", "The nine", [
    ["government", "1", "Government"],
    ["professional", "2", "Nongovernment and professional"],
    ["business", "3", "Business"],
    ["citizen", "4", "Private citizen"],
    ["learning", "5", "Research, training and education"],
    ["activism", "6", "Activism"],
    ["religion", "7", "Religion"],
    ["funding", "8", "Funding"],
    ["media", "9", "Communications and the media"],
  ]),
  scheme("other", "The other one", [
    ["ten", "10", "A tenth"],
    ["third", "3", "People"],
  ]),
];

const joined = (from: string, to: string, relation: Correspondence["relation"]): Correspondence => ({
  from: memberId(from),
  to: memberId(to),
  relation,
  text: [`${from} and ${to}. `, cite],
});

export const correspondences: readonly Correspondence[] = [
  joined("nine-tracks/government", "common/track-1", "same"),
  joined("nine-tracks/professional", "common/track-2", "narrower"),
  joined("nine-tracks/business", "common/track-2", "close"),
  joined("other/third", "common/track-3", "narrower"),
  joined("nine-tracks/business", "common/track-3", "clashes"),
  joined("other/third", "nine-tracks/business", "clashes"),
];

const track = (id: string, title: string, mark: string, line: Track["line"], order: number): Track => ({
  id: id as TrackId,
  title,
  name: "",
  word: "",
  mark,
  line,
  brief: "",
  order,
});

export const tracks: readonly Track[] = [
  track("track-1", "Track 1", "1", "t1", 1),
  track("track-1-5", "Track 1.5", "1.5", "t15", 2),
  track("track-2", "Track 2", "2", "t2", 3),
  track("track-3", "Track 3", "3", "t3", 4),
  track("multitrack", "Multitrack", "M", "tm", 5),
];

export const core: Core = { groups: [], dimensions: [], levels: [], tracks };
