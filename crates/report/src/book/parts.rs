//! What the book is made of: chapters, groups, records to mark, and tables. No words of their own.

/// Which kind of record; a name of one kind may stand in another too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One of the nine dimensions.
    Dimension,
    /// What a company already does.
    Stage,
    /// How firm a base is asked for.
    Gate,
    /// One of the six profiles.
    Profile,
    /// Something about the company that is never scored.
    Fact,
    /// What the company has already done.
    Milestone,
    /// A scored question.
    Question,
    /// A word of the glossary.
    Word,
    /// A risk that the company runs today.
    Alert,
    /// Something to do.
    Action,
    /// A programme of an agency.
    Programme,
    /// A platform, payment provider, carrier or tool.
    Platform,
    /// A rule of the destination.
    Rule,
    /// A figure of the survey.
    Benchmark,
    /// Two minutes of reading.
    Guide,
    /// What to do before the first export.
    Checklist,
    /// Lines to fill in and to work out.
    Worksheet,
    /// Somebody to ask.
    Contact,
    /// A document or page.
    Source,
}

impl Kind {
    /// A name that machines read.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dimension => "dimension",
            Self::Stage => "stage",
            Self::Gate => "gate",
            Self::Profile => "profile",
            Self::Fact => "fact",
            Self::Milestone => "milestone",
            Self::Question => "question",
            Self::Word => "word",
            Self::Alert => "alert",
            Self::Action => "action",
            Self::Programme => "programme",
            Self::Platform => "platform",
            Self::Rule => "rule",
            Self::Benchmark => "benchmark",
            Self::Guide => "guide",
            Self::Checklist => "checklist",
            Self::Worksheet => "worksheet",
            Self::Contact => "contact",
            Self::Source => "source",
        }
    }
}

/// A record by its kind and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId {
    /// Kind.
    pub kind: Kind,
    /// Id, as in the pack.
    pub id: String,
}

impl RecordId {
    pub(crate) fn new(kind: Kind, id: impl ToString) -> Self {
        Self {
            kind,
            id: id.to_string(),
        }
    }
}

/// Where words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another record of the book.
    Record(RecordId),
    /// A public address.
    Address(String),
}

/// How a part of a line is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As the rest.
    Plain,
    /// What one looks for.
    Strong,
    /// Beside the point.
    Quiet,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bit {
    /// Its words.
    pub text: String,
    /// How they are set.
    pub tone: Tone,
    /// Where they lead.
    pub target: Option<Target>,
}

impl Bit {
    const fn new(text: String, tone: Tone) -> Self {
        Self {
            text,
            tone,
            target: None,
        }
    }

    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::new(text.into(), Tone::Plain)
    }

    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self::new(text.into(), Tone::Strong)
    }

    pub(crate) fn quiet(text: impl Into<String>) -> Self {
        Self::new(text.into(), Tone::Quiet)
    }

    pub(crate) fn to(text: impl Into<String>, record: RecordId) -> Self {
        Self {
            target: Some(Target::Record(record)),
            ..Self::plain(text)
        }
    }

    pub(crate) fn address(address: &str) -> Self {
        let shown = address
            .trim_start_matches("https://")
            .trim_start_matches("http://")
            .trim_end_matches('/');
        Self {
            target: Some(Target::Address(address.to_owned())),
            ..Self::quiet(shown)
        }
    }
}

/// A paragraph.
pub type Line = Vec<Bit>;

pub(crate) fn plain(text: impl Into<String>) -> Line {
    vec![Bit::plain(text)]
}

pub(crate) fn quiet(text: impl Into<String>) -> Line {
    vec![Bit::quiet(text)]
}

/// Parts with something between them.
pub(crate) fn joined(parts: impl IntoIterator<Item = Bit>, between: &str) -> Line {
    let mut line: Line = Vec::new();
    for part in parts {
        if !line.is_empty() {
            line.push(Bit::plain(between));
        }
        line.push(part);
    }
    line
}

/// The words of a line alone.
pub(crate) fn said(line: &[Bit]) -> String {
    line.iter().map(|bit| bit.text.as_str()).collect()
}

/// A part of a record.
#[derive(Clone, Debug)]
pub enum Part {
    /// A paragraph.
    Text(Line),
    /// Paragraphs behind their label.
    Labelled {
        /// Label.
        label: String,
        /// Paragraphs.
        paragraphs: Vec<Line>,
    },
    /// Steps, numbered.
    Steps {
        /// Label.
        label: String,
        /// Steps.
        steps: Vec<String>,
    },
    /// A table.
    Grid(Grid),
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct GridColumn {
    /// Words of the head.
    pub head: String,
    /// Share of the width.
    pub share: f32,
    /// Figures stand at the right.
    pub right: bool,
}

/// Where a table is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// In the book and on the terminal.
    #[default]
    Everywhere,
    /// In the book: one row a record is too long for a terminal.
    OnPaper,
    /// On the terminal, in place of a longer one.
    OnTerminal,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Columns.
    pub columns: Vec<GridColumn>,
    /// Rows of cells, each of paragraphs.
    pub rows: Vec<Vec<Vec<Line>>>,
    /// Whether the last row holds sums.
    pub sums: bool,
    /// Where it is shown.
    pub shown: Shown,
}

impl Grid {
    /// `columns`: words, share of the width, whether figures.
    pub(crate) fn new(columns: impl IntoIterator<Item = (String, f32, bool)>) -> Self {
        Self {
            columns: columns
                .into_iter()
                .map(|(head, share, right)| GridColumn { head, share, right })
                .collect(),
            ..Self::default()
        }
    }

    /// A row with one paragraph a cell.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Line>) {
        let cells = cells.into_iter();
        self.rows.push(
            cells
                .map(|cell| match cell.is_empty() {
                    true => Vec::new(),
                    false => vec![cell],
                })
                .collect(),
        );
    }
}

/// A record: something that an expert reads, marks and ticks.
#[derive(Clone, Debug)]
pub struct Record {
    /// Which.
    pub id: RecordId,
    /// Its heading.
    pub title: String,
    /// Small words under the heading: id, kind, state.
    pub facts: Vec<String>,
    /// What it says.
    pub parts: Vec<Part>,
    /// Set as one paragraph without a heading.
    pub small: bool,
}

impl Record {
    pub(crate) fn new(kind: Kind, id: impl ToString, title: impl Into<String>) -> Self {
        let id = RecordId::new(kind, id);
        Self {
            title: title.into(),
            facts: vec![id.id.clone()],
            id,
            parts: Vec::new(),
            small: false,
        }
    }

    /// One paragraph without a heading.
    pub(crate) fn small(kind: Kind, id: impl ToString, title: impl Into<String>) -> Self {
        Self {
            small: true,
            ..Self::new(kind, id, title)
        }
    }

    pub(crate) fn fact(&mut self, fact: impl Into<String>) {
        self.facts.push(fact.into());
    }

    pub(crate) fn text(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.parts.push(Part::Text(plain(text)));
        }
    }

    /// Leaves the label out when there is nothing behind it.
    pub(crate) fn say(&mut self, label: String, line: Line) {
        self.say_all(label, vec![line]);
    }

    pub(crate) fn say_all(&mut self, label: String, paragraphs: Vec<Line>) {
        let paragraphs: Vec<Line> = paragraphs
            .into_iter()
            .filter(|line| line.iter().any(|bit| !bit.text.trim().is_empty()))
            .collect();
        if !paragraphs.is_empty() {
            self.parts.push(Part::Labelled { label, paragraphs });
        }
    }

    pub(crate) fn steps(&mut self, label: String, steps: Vec<String>) {
        if !steps.is_empty() {
            self.parts.push(Part::Steps { label, steps });
        }
    }

    pub(crate) fn grid(&mut self, grid: Grid) {
        if !grid.rows.is_empty() {
            self.parts.push(Part::Grid(grid));
        }
    }
}

/// Records and tables under a heading.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// Heading; without one its records stand right under the chapter.
    pub title: Option<String>,
    /// Paragraphs under it.
    pub lead: Vec<String>,
    /// Tables.
    pub grids: Vec<Grid>,
    /// Records.
    pub records: Vec<Record>,
}

impl Group {
    pub(crate) fn titled(title: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::default()
        }
    }

    pub(crate) fn of(records: Vec<Record>) -> Self {
        Self {
            records,
            ..Self::default()
        }
    }
}

/// A chapter; it begins on a page of its own.
#[derive(Clone, Debug, Default)]
pub struct Chapter {
    /// Heading.
    pub title: String,
    /// Paragraphs under it.
    pub lead: Vec<String>,
    /// Uses the whole width of the paper: no room for notes.
    pub wide: bool,
    /// What stands in it.
    pub groups: Vec<Group>,
}
