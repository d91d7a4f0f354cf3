//! The content book of the shipped pack: whole, accessible, the same every time, and nothing left out.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::{Dictionary, Document, Object};
use rumbo_core::Content;
use rumbo_core::coverage::Coverage;
use rumbo_i18n::{Locale, Localizer, messages};
use rumbo_report::book::{Book, BookInput, Kind, Line, Part, Record, RecordId, Target, Tone};
use rumbo_report::{Paper, render_book};
use std::collections::BTreeSet;
use support::tree::{self, resolve};

fn coverage(content: &Content) -> Coverage {
    let examples = support::examples(content);
    Coverage::of(content, &support::borrowed(&examples))
}

fn book_on(content: &Content, coverage: &Coverage, locale: Locale) -> Book {
    let input = BookInput {
        content,
        coverage,
        today: support::day(2026, 11, 21),
        paper: Paper::A4,
    };
    Book::build(&input, &Localizer::new(locale))
}

fn records(book: &Book) -> impl Iterator<Item = &Record> {
    let groups = book.chapters.iter().flat_map(|chapter| &chapter.groups);
    groups.flat_map(|group| &group.records)
}

/// Every paragraph of the book, tables included.
fn lines(book: &Book) -> Vec<&Line> {
    let groups = || book.chapters.iter().flat_map(|chapter| &chapter.groups);
    let grids = groups().flat_map(|group| &group.grids);
    let mut lines: Vec<&Line> = Vec::new();
    for grid in grids {
        lines.extend(grid.rows.iter().flatten().flatten());
    }
    for record in groups().flat_map(|group| &group.records) {
        for part in &record.parts {
            match part {
                Part::Text(line) => lines.push(line),
                Part::Labelled { paragraphs, .. } => lines.extend(paragraphs),
                Part::Grid(grid) => lines.extend(grid.rows.iter().flatten().flatten()),
                Part::Steps { .. } => {}
            }
        }
    }
    lines
}

/// What begins the keys of sentences.
const KEYS: [&str; 22] = [
    "action",
    "alert",
    "benchmark",
    "book",
    "checklist",
    "condition",
    "contact",
    "criterion",
    "dimension",
    "fact",
    "gate",
    "glossary",
    "guide",
    "milestone",
    "need",
    "profile",
    "question",
    "reason",
    "report",
    "screen",
    "stage",
    "worksheet",
];

/// Everything that is said, save for ids.
fn texts(book: &Book) -> Vec<&str> {
    let mut texts: Vec<&str> = Vec::new();
    for chapter in &book.chapters {
        texts.push(&chapter.title);
        texts.extend(chapter.lead.iter().map(String::as_str));
        for group in &chapter.groups {
            texts.extend(group.title.as_deref());
            texts.extend(group.lead.iter().map(String::as_str));
        }
    }
    for record in records(book).filter(|record| record.id.kind != Kind::Rule) {
        texts.push(&record.title);
        for part in &record.parts {
            match part {
                Part::Labelled { label, .. } => texts.push(label),
                Part::Steps { label, steps } => {
                    texts.push(label);
                    texts.extend(steps.iter().map(String::as_str));
                }
                Part::Text(_) | Part::Grid(_) => {}
            }
        }
    }
    let bits = lines(book).into_iter().flatten();
    // Ids are set quietly.
    let bits = bits.filter(|bit| bit.tone != Tone::Quiet);
    texts.extend(bits.map(|bit| bit.text.as_str()));
    texts
}

#[test]
fn every_record_of_the_pack_stands_in_the_book_once() {
    let content = support::content();
    let book = book_on(&content, &coverage(&content), Locale::ES);
    let stand: Vec<&RecordId> = records(&book).map(|record| &record.id).collect();
    let once: BTreeSet<&RecordId> = stand.iter().copied().collect();
    assert_eq!(stand.len(), once.len(), "no record stands twice");
    let count = |kind: Kind| stand.iter().filter(|id| id.kind == kind).count();
    for (kind, held) in [
        (Kind::Dimension, content.dimensions.len()),
        (Kind::Stage, content.stages.len()),
        (Kind::Gate, content.gates.len()),
        (Kind::Profile, content.profiles.len()),
        (Kind::Fact, content.facts.len()),
        (Kind::Milestone, content.milestones.len()),
        (Kind::Question, content.questions.len()),
        (Kind::Word, content.glossary.len()),
        (Kind::Alert, content.alerts.len()),
        (Kind::Action, content.actions.len()),
        (Kind::Programme, content.programmes.len()),
        (Kind::Platform, content.platforms.len()),
        (Kind::Rule, content.rules.len()),
        (Kind::Benchmark, content.benchmarks.len()),
        (Kind::Guide, content.guides.len()),
        (Kind::Checklist, content.checklists.len()),
        (Kind::Worksheet, content.worksheets.len()),
        (Kind::Contact, content.contacts.len()),
        (Kind::Source, content.sources.len()),
    ] {
        assert_eq!(count(kind), held, "{kind:?}");
    }
}

#[test]
fn whatever_a_record_names_stands_in_the_book_too() {
    let content = support::content();
    let book = book_on(&content, &coverage(&content), Locale::ES);
    let stand: BTreeSet<&RecordId> = records(&book).map(|record| &record.id).collect();
    let mut led = 0;
    for bit in lines(&book).into_iter().flatten() {
        if let Some(Target::Record(record)) = &bit.target {
            assert!(stand.contains(record), "«{}» leads to {record:?}", bit.text);
            led += 1;
        }
    }
    assert!(led > 1000, "{led} references");
}

#[test]
fn no_sentence_is_missing() {
    let content = support::content();
    let coverage = coverage(&content);
    for locale in [Locale::ES, Locale::EN] {
        let book = book_on(&content, &coverage, locale);
        for text in texts(&book) {
            // A sentence that is missing is shown as its key.
            let is_key = !text.contains([' ', '.', ',']) && text.contains('-');
            let prefix = text.split('-').next().unwrap();
            assert!(
                !(is_key && KEYS.contains(&prefix)),
                "{}: {text}",
                locale.code()
            );
        }
    }
}

#[test]
fn tags_facts_and_kinds_have_words() {
    let content = support::content();
    let l = Localizer::new(Locale::ES);
    let check = |what: &str, id: &str, name: String, place: &str| {
        // Spanish and the id may be the same word.
        let same = ["marketing", "sector"].contains(&id);
        assert!(name != id || same, "{what} {id} has no words: see {place}");
    };
    let records = "locales/*/report/book-records.ftl";
    for tag in content.actions.iter().flat_map(|action| &action.tags) {
        check("tag", tag, messages::book_tag(&l, tag), records);
    }
    for fact in &content.facts {
        let short = l.content(&format!("fact-{}", fact.id), Some("short"), &[]);
        let name = short.unwrap_or_else(|| messages::book_fact(&l, fact.id.as_str()));
        check("fact", fact.id.as_str(), name, "`.short` in facts.ftl");
    }
    for programme in &content.programmes {
        let kind = programme.kind.as_str();
        check(
            "kind",
            kind,
            messages::book_programme_kind(&l, kind),
            records,
        );
    }
    for platform in &content.platforms {
        let kind = platform.kind.as_str();
        check(
            "kind",
            kind,
            messages::book_platform_kind(&l, kind),
            records,
        );
    }
    for rule in &content.rules {
        let kind = rule.kind.as_str();
        check("kind", kind, messages::book_rule_kind(&l, kind), records);
    }
}

#[test]
fn everything_drawn_is_in_the_tree_once() {
    let content = support::content();
    let book = book_on(&content, &coverage(&content), Locale::ES);
    let rendered = render_book(&book).unwrap();
    let document = Document::load_mem(&rendered.bytes).unwrap();
    let types = [
        "H1", "H2", "H3", "Table", "TH", "Form", "Link", "LI", "TOC", "TOCI",
    ];
    tree::check(&document, &types);
    assert_eq!(ticks(&document), records(&book).count(), "a box a record");
    assert!(rendered.pages > 100, "{} pages", rendered.pages);
    contents_name_the_right_pages(&document, &book);
}

/// Boxes to tick, each with a name of its own.
fn ticks(document: &Document) -> usize {
    let form = document.catalog().unwrap().get(b"AcroForm").unwrap();
    let fields = resolve(document, form).as_dict().unwrap();
    let fields = fields.get(b"Fields").unwrap().as_array().unwrap();
    let names: BTreeSet<&[u8]> = fields
        .iter()
        .map(|field| resolve(document, field).as_dict().unwrap())
        .map(|field| field.get(b"T").unwrap().as_str().unwrap())
        .collect();
    names.len()
}

/// The outline's first level holds the contents, every chapter, and the index, in the order of their pages.
fn contents_name_the_right_pages(document: &Document, book: &Book) {
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap();
    let outlines = resolve(document, outlines).as_dict().unwrap();
    let pages: Vec<_> = document.get_pages().into_values().collect();
    let mut next = outlines.get(b"First").ok().cloned();
    let mut at = Vec::new();
    while let Some(item) = next {
        let item: &Dictionary = resolve(document, &item).as_dict().unwrap();
        let place = item.get(b"Dest").unwrap().as_array().unwrap();
        let page = place[0].as_reference().unwrap();
        at.push(pages.iter().position(|id| *id == page).unwrap() + 1);
        next = item.get(b"Next").ok().cloned();
    }
    assert_eq!(at.len(), book.chapters.len() + 2);
    assert!(at.is_sorted(), "{at:?}");
    // What the contents print is what the outline leads to: their links and their figures come from one table.
    let printed = printed_numbers(document, &pages, at[0]..at[1]);
    for page in &at[1..] {
        assert!(printed.contains(page), "the contents name page {page}");
    }
}

/// Numbers at the right of the contents' pages, as their links lead: each link's page.
fn printed_numbers(
    document: &Document,
    pages: &[lopdf::ObjectId],
    of: std::ops::Range<usize>,
) -> BTreeSet<usize> {
    let mut numbers = BTreeSet::new();
    for number in of {
        let page = document.get_dictionary(pages[number - 1]).unwrap();
        for annotation in resolve(document, page.get(b"Annots").unwrap())
            .as_array()
            .unwrap()
        {
            let link = resolve(document, annotation).as_dict().unwrap();
            if let Ok(Object::Array(place)) = link.get(b"Dest") {
                let page = place[0].as_reference().unwrap();
                numbers.insert(pages.iter().position(|id| *id == page).unwrap() + 1);
            }
        }
    }
    numbers
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let content = support::content();
    let coverage = coverage(&content);
    let first = render_book(&book_on(&content, &coverage, Locale::ES)).unwrap();
    let second = render_book(&book_on(&content, &coverage, Locale::ES)).unwrap();
    assert!(
        first.bytes == second.bytes,
        "nothing but the book goes in: {} and {} pages",
        first.pages,
        second.pages
    );
}

#[test]
fn without_companies_the_book_says_nothing_of_reach() {
    let content = support::content();
    let book = book_on(&content, &Coverage::of(&content, &[]), Locale::ES);
    let whole = book_on(&content, &coverage(&content), Locale::ES);
    let labels = |book: &Book| -> BTreeSet<String> {
        records(book)
            .flat_map(|record| &record.parts)
            .filter_map(|part| match part {
                Part::Labelled { label, .. } => Some(label.clone()),
                _ => None,
            })
            .collect()
    };
    assert!(labels(&whole).contains("Alcance"));
    assert!(!labels(&book).contains("Alcance"));
    let last = book.chapters.last().unwrap();
    let titles: Vec<&str> = last
        .groups
        .iter()
        .filter_map(|group| group.title.as_deref())
        .collect();
    assert!(
        titles.contains(&"Programas por país y estado"),
        "{titles:?}"
    );
    assert!(!titles.contains(&"Las empresas de ejemplo"), "{titles:?}");
}

#[test]
fn a_condition_is_said_in_words() {
    let content = support::content();
    let book = book_on(&content, &coverage(&content), Locale::ES);
    let gate = records(&book)
        .find(|record| record.id.kind == Kind::Gate && record.id.id == "c")
        .unwrap();
    let said: Vec<String> = gate
        .parts
        .iter()
        .filter_map(|part| match part {
            Part::Grid(grid) => Some(grid),
            _ => None,
        })
        .flat_map(|grid| grid.rows.iter().flatten().flatten())
        .map(|line| line.iter().map(|bit| bit.text.as_str()).collect())
        .collect();
    let all = said.join("\n");
    assert!(all.contains("en nivel 2 o más"), "{all}");
    assert!(all.contains("a quién vende: «A empresas»"), "{all}");
    assert!(!all.contains(">="), "{all}");
}

#[test]
fn ages_are_counted_to_the_day_that_is_given() {
    let content = support::content();
    let coverage = Coverage::of(&content, &[]);
    let on = |year| {
        let input = BookInput {
            content: &content,
            coverage: &coverage,
            today: support::day(year, 11, 21),
            paper: Paper::A4,
        };
        Book::build(&input, &Localizer::new(Locale::ES))
    };
    let due = |book: &Book| {
        let lines = lines(book);
        let due = lines.iter().filter(|line| {
            let mut bits = line.iter();
            bits.any(|bit| bit.text.trim() == "Por revisar.")
        });
        due.count()
    };
    let (now, later) = (due(&on(2026)), due(&on(2030)));
    assert!(now < later, "{now} are due now, {later} in four years");
}
