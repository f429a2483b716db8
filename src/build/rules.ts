/**
 * Every promise that the gate keeps, as data: its id, what it promises, and how to mend what breaks it. The gate can name
 * no other rule; the author’s guide prints this table; and each rule has a broken example in tests/content/bad.
 */
export interface Rule {
  readonly area: RuleArea;
  /** What holds wherever the rule is kept, in one sentence. */
  readonly promise: string;
  readonly mend: string;
}

export const ruleAreas = {
  files: "Files and front matter",
  ids: "Ids that last",
  names: "Names of other things",
  texts: "Texts",
  tracks: "Tracks and vocabularies",
  cases: "Cases, terms and questions",
  sources: "Sources and citations",
  bodies: "The text below the front matter",
} as const;

export type RuleArea = keyof typeof ruleAreas;

export const rules = {
  "file-is-given": {
    area: "files",
    promise: "The files taxonomy.yaml and references.bib are there.",
    mend: "Put the file back; nothing can be checked without it.",
  },
  "file-is-known": {
    area: "files",
    promise: "Every file in the content is read by something.",
    mend: "End the name of a page in .mdx and put it straight into its folder, or move the file out of content.",
  },
  "folder-is-known": {
    area: "files",
    promise: "A page stands in one of the folders that the reference knows.",
    mend: "Move it into tracks, cases, terms, questions or models; content/about.mdx alone stands outside of them.",
  },
  "id-is-well-formed": {
    area: "files",
    promise: "The name of a page’s file can be its id and its address.",
    mend: "Rename the file: lower-case letters and digits, joined by hyphens.",
  },
  "model-has-its-figure": {
    area: "texts",
    promise: "A model has a drawing, and what its parts name stands in it.",
    mend: "Add figure: with its kind and its parts; links and marks name parts by their ids.",
  },
  "definition-is-known": {
    area: "names",
    promise: "An accepted answer names a definition that a term has.",
    mend: "Write the id of a term, # and the id of one of its definitions: track-1-5-term#mapendere-2002.",
  },
  "facet-is-known": {
    area: "names",
    promise: "A facet of a definition, and its value, stand in taxonomy.yaml.",
    mend: "Take a facet and one of its values from the list facets: in taxonomy.yaml.",
  },
  "phase-is-known": {
    area: "names",
    promise: "A milestone is read into a phase of the timeline.",
    mend: "Correct the id; phases stand at the top of timeline.yaml.",
  },

  "front-matter-is-given": {
    area: "files",
    promise: "A page begins with its front matter between two lines of three hyphens.",
    mend: "Begin the file with `---`, then the fields, then `---`.",
  },
  "yaml-is-well-formed": {
    area: "files",
    promise: "Front matter and taxonomy.yaml can be read as YAML.",
    mend: "Put texts that hold a colon or begin with a special character in double quotes, and keep the indentation even.",
  },
  "field-is-known": {
    area: "files",
    promise: "Every field is one that the schema has.",
    mend: "Correct its name, or remove it.",
  },
  "field-is-given": {
    area: "files",
    promise: "No field that is needed is missing.",
    mend: "Add it; the tables above say what belongs there.",
  },
  "field-has-its-type": {
    area: "files",
    promise: "A field holds what it takes: a text, a number, a list, a block of fields, true or false.",
    mend: "Rewrite the value; a number that is meant as a text goes into quotes.",
  },
  "value-is-known": {
    area: "files",
    promise: "A field with a closed list of values has one of them.",
    mend: "Take one of the values that the message lists.",
  },
  "field-has-its-form": {
    area: "files",
    promise: "A value has the form and the size that its field asks for.",
    mend: "Do what the message says; often an id with capitals or spaces, or a list that is too short.",
  },
  "date-is-real": {
    area: "files",
    promise: "A date is a day, a month or a year of the calendar.",
    mend: "Write 1993, 1993-05 or 1993-08-20, to the precision that is known.",
  },
  "dates-are-in-order": {
    area: "files",
    promise: "What ends does not end before it begins, and episodes are listed in order of time.",
    mend: "Exchange the two, or mend the date that is wrong.",
  },
  "id-is-unique": {
    area: "ids",
    promise: "No two things of a list have the same id.",
    mend: "Give the newer one another id; the older one may already be linked to.",
  },
  "alias-is-unique": {
    area: "ids",
    promise: "A name leads to one page only.",
    mend: "Leave it to one of the two pages.",
  },
  "fragment-is-unique": {
    area: "ids",
    promise: "No two things on a page have the same address.",
    mend: "Give the newer one another id, or word the heading differently.",
  },
  "claims-are-locked": {
    area: "ids",
    promise: "Every cited paragraph has a lasting id in claims.lock.",
    mend: "Run `npm run fix` and commit claims.lock with the text.",
  },
  "claim-id-is-unique": {
    area: "ids",
    promise: "No id of a paragraph is used twice.",
    mend: "Remove the newer of the two lines of claims.lock and run `npm run fix`.",
  },
  "lock-is-well-formed": {
    area: "ids",
    promise: "Every line of claims.lock can be read.",
    mend: "Restore the file from the repository, or remove the line (often a mark of a merge), and run `npm run fix`.",
  },
  "track-is-known": {
    area: "names",
    promise: "A track that is named has its file.",
    mend: "Correct the id; tracks are the files in content/tracks.",
  },
  "dimension-is-known": {
    area: "names",
    promise: "A dimension that is named stands in taxonomy.yaml.",
    mend: "Correct the id, or add the dimension and a cell for it to every track.",
  },
  "term-is-known": {
    area: "names",
    promise: "A term that is named has its file.",
    mend: "Correct the id; terms are the files in content/terms.",
  },
  "case-is-known": {
    area: "names",
    promise: "A case that is named has its file.",
    mend: "Correct the id; cases are the files in content/cases.",
  },
  "question-is-known": {
    area: "names",
    promise: "A question that is named has its file.",
    mend: "Correct the id; questions are the files in content/questions.",
  },
  "source-is-known": {
    area: "names",
    promise: "A source that a component names is in the bibliography.",
    mend: "Correct the key, or add the entry to references.bib.",
  },
  "actor-is-known": {
    area: "names",
    promise: "Who acts in an episode is listed among the actors of the case.",
    mend: "Correct the id, or add the actor.",
  },
  "episode-is-known": {
    area: "names",
    promise: "A transfer starts from an episode and reaches one.",
    mend: "Correct the id; episodes are listed in the same case.",
  },
  "group-is-known": {
    area: "names",
    promise: "A dimension belongs to a group of taxonomy.yaml.",
    mend: "Correct the id; groups stand at the top of the file.",
  },
  "scheme-is-known": {
    area: "names",
    promise: "A scheme that a definition names stands in taxonomy.yaml.",
    mend: "Correct the id, or leave the field out.",
  },
  "member-is-known": {
    area: "names",
    promise: "A correspondence joins members that exist.",
    mend: "Write scheme/member, as in nine-tracks/business.",
  },
  "link-resolves": {
    area: "names",
    promise: "A link inside of the site leads to a page of it.",
    mend: "Write the address from the root, with a slash at its end: /tracks/track-2/.",
  },
  "fragment-resolves": {
    area: "names",
    promise: "The part after # in a link is on the page that it leads to.",
    mend: "Take the fragment from the list of what can be linked to, above.",
  },
  "link-scheme-is-allowed": {
    area: "names",
    promise: "A link to elsewhere begins with https:, http: or mailto:.",
    mend: "Write the whole address, or remove the link.",
  },
  "text-fits": {
    area: "texts",
    promise: "A text has no more words than its place can hold.",
    mend: "Shorten it; citations are not counted.",
  },
  "summary-fits": {
    area: "texts",
    promise: "A summary has 80 to 160 characters.",
    mend: "Lengthen or shorten it: search engines cut what is longer.",
  },
  "label-fits": {
    area: "texts",
    promise: "A label for the drawing has at most 34 characters.",
    mend: "Shorten it; the title may be longer.",
  },
  "key-phrase-fits": {
    area: "texts",
    promise: "A key phrase has one to five words and ends with a full stop.",
    mend: "Shorten it, and put the rest into the text of the cell.",
  },
  "text-is-one-paragraph": {
    area: "texts",
    promise: "A text in the front matter is one paragraph of words, emphasis, links and citations.",
    mend: "Join it into one paragraph, or move what is longer into the text below the front matter.",
  },
  "text-is-plain": {
    area: "texts",
    promise: "A field that is printed as it stands holds no citation and no link.",
    mend: "Move the citation or the link into a field that may carry it; the tables above say which.",
  },
  "track-number-names-its-scheme": {
    area: "texts",
    promise: "Tracks 4 to 9 never stand without the scheme that counts them.",
    mend: "Name the scheme in the same passage, in words that taxonomy.yaml lists under namedBy.",
  },
  "cell-is-given": {
    area: "tracks",
    promise: "A track has a cell for every dimension.",
    mend: "Write it; where the sources say nothing write silent, where the question does not apply inapplicable.",
  },
  "cell-fits-the-screen": {
    area: "tracks",
    promise: "A cell has 6 to 25 words, its key phrase included.",
    mend: "Lengthen or shorten it, so that it can be projected.",
  },
  "cell-value-is-given": {
    area: "tracks",
    promise: "A cell of a comparable dimension has a value.",
    mend: "Add one of the values that the dimension lists.",
  },
  "cell-value-is-known": {
    area: "tracks",
    promise: "A cell’s value is one that its dimension lists.",
    mend: "Take one of them, or add the value to taxonomy.yaml.",
  },
  "cell-value-is-comparable": {
    area: "tracks",
    promise: "A cell of a descriptive dimension has no value.",
    mend: "Leave the value out, or give the dimension its values in taxonomy.yaml.",
  },
  "cell-names-its-source": {
    area: "tracks",
    promise: "A cell cites a source, or says that it is ours and why.",
    mend: "Cite in its text, or add inferred: with the reason.",
  },
  "correspondence-crosses-schemes": {
    area: "tracks",
    promise: "A correspondence joins members of two schemes.",
    mend: "Name a member of another scheme.",
  },
  "classing-names-its-author": {
    area: "cases",
    promise: "Every episode says who puts it on its track.",
    mend: "Give either by: with a citation, or ours: with the test used; not both.",
  },
  "episode-stands-on-a-lane": {
    area: "cases",
    promise: "Episodes and lanes are on a track with a number, since multitrack is all of them together.",
    mend: "Choose the track on which it happened; give an episode on two tracks twice.",
  },
  "transfer-stays-in-its-case": {
    area: "cases",
    promise: "A transfer joins two episodes of one case.",
    mend: "Link to the other case in the text instead.",
  },
  "transfer-runs-forward": {
    area: "cases",
    promise: "A transfer does not reach an episode that was over before it started.",
    mend: "Exchange from and to, or mend a date.",
  },
  "transfer-changes-track": {
    area: "cases",
    promise: "A transfer leads from one track to another.",
    mend: "Join episodes of different tracks, or tell it in the text.",
  },
  "turning-points-are-few": {
    area: "cases",
    promise: "A case has at most three turning points.",
    mend: "Keep the ones that changed the course.",
  },
  "position-names-its-holders": {
    area: "cases",
    promise: "Every position cites at least one source that holds it.",
    mend: "Write holders: as citations.",
  },
  "definition-names-its-holder": {
    area: "cases",
    promise: "Every definition of a term cites whose it is.",
    mend: "Write holder: as a citation.",
  },
  "source-key-is-well-formed": {
    area: "sources",
    promise: "The key of a source can be cited and be part of an address.",
    mend: "Use lower-case letters, digits and hyphens, a letter first, as in kelman2003interview.",
  },
  "source-is-unique": {
    area: "sources",
    promise: "A key stands once in the bibliography.",
    mend: "Merge the two entries, or give the newer one another key.",
  },
  "source-is-well-formed": {
    area: "sources",
    promise: "Every entry can be read as BibTeX; one that cannot does not harm the others.",
    mend: "Check its braces and the commas between its fields.",
  },
  "source-type-is-known": {
    area: "sources",
    promise: "An entry is of a type that BibTeX has.",
    mend: "Use @article, @book, @incollection, @techreport, @mastersthesis, @phdthesis or @misc.",
  },
  "source-field-is-known": {
    area: "sources",
    promise: "An entry has only fields of BibTeX and those of this project, each once.",
    mend: "Correct the name of the field.",
  },
  "source-has-its-title": {
    area: "sources",
    promise: "Every source has a title.",
    mend: "Add title; where the work has none, describe it and say so under caution.",
  },
  "health-is-known": {
    area: "sources",
    promise: "Every source says how far it can be relied on here.",
    mend: "Add health with one of its five values.",
  },
  "provenance-is-known": {
    area: "sources",
    promise: "Every source says where the data of its entry came from.",
    mend: "Add provenance: seed, lookup or knowledge.",
  },
  "nearest-is-a-source": {
    area: "sources",
    promise: "The work that was probably meant is in the bibliography too.",
    mend: "Name the key of another entry.",
  },
  "source-is-cited": {
    area: "sources",
    promise: "Something rests on every source (a notice, not an error).",
    mend: "Cite it, or leave it for later.",
  },
  "citation-is-well-formed": {
    area: "sources",
    promise: "Whatever looks like a citation can be read as one.",
    mend: "Write [@key], [@key, p. 12], [see @a; @b, 3-5] or [@key, via @other], and close the bracket.",
  },
  "citation-resolves": {
    area: "sources",
    promise: "Every key that is cited is in the bibliography.",
    mend: "Correct the key, or add the entry to references.bib.",
  },
  "mdx-is-well-formed": {
    area: "bodies",
    promise: "The text can be read as MDX.",
    mend: "Close every component; write { and < as words.",
  },
  "mdx-holds-no-code": {
    area: "bodies",
    promise: "The text holds no import, no export and no {…}.",
    mend: "Remove it; what a page can draw is a component.",
  },
  "element-is-allowed": {
    area: "bodies",
    promise: "The text holds no HTML, no image and no footnote.",
    mend: "Use Markdown and the components; cite instead of writing a footnote.",
  },
  "heading-is-plain": {
    area: "bodies",
    promise: "A heading is words alone, outside of lists, quotations and components, so that its address lasts.",
    mend: "Move citations and components into the paragraph below it.",
  },
  "heading-has-its-level": {
    area: "bodies",
    promise: "Headings begin with ## and never skip a level.",
    mend: "Use ## for sections and ### inside of them; # is the title of the page.",
  },
  "link-is-plain": {
    area: "bodies",
    promise: "The words of a link hold no citation and no other link.",
    mend: "Put the citation after the link.",
  },
  "component-is-known": {
    area: "bodies",
    promise: "Every component is one of those in the table above.",
    mend: "Correct its name; capitals count.",
  },
  "component-stands-alone": {
    area: "bodies",
    promise: "A block component has lines of its own.",
    mend: "Give it a line of its own, with an empty line above and below.",
  },
  "component-stands-in-a-line": {
    area: "bodies",
    promise: "An inline component holds words of one paragraph, not whole paragraphs.",
    mend: "Close it at the end of the paragraph, and open it again in the next.",
  },
  "redirect-leads-on": {
    area: "ids",
    promise: "A line of redirects.yaml leads from an address that is no page to one that is.",
    mend: "Correct the address, or remove the line.",
  },
  "component-holds-words": {
    area: "bodies",
    promise: "A component that marks words has words to mark, and one that draws has none.",
    mend: "Put words between its tags; end one that draws with />.",
  },
  "property-is-known": {
    area: "bodies",
    promise: "A component has only the properties that it declares.",
    mend: "Correct the name of the property, or remove it.",
  },
  "property-is-given": {
    area: "bodies",
    promise: "A component has every property that it needs.",
    mend: "Add it; the table above lists them.",
  },
  "property-is-text": {
    area: "bodies",
    promise: "A property is a text in double quotes.",
    mend: 'Write name="…" without braces.',
  },
  "property-has-its-form": {
    area: "bodies",
    promise: "A property has a value that it can take.",
    mend: "Take one of the values that the message lists.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
