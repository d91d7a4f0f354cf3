//! The document beside the printed report: the same words, whole and readable by every word processor, the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::sync::OnceLock;

use roxmltree::{Document, Node};
use rumbo_core::Content;
use rumbo_i18n::Locale;

use crate::layout::tests::support::{self, Company};
use crate::logo::{Drawing, Logo, Picture};
use crate::model::Report;
use crate::page::{Mark, NodeId, Paper, Role, Tag, Tree};
use crate::text::Fonts;
use crate::{layout, render_document};

const WORD: &str = super::package::WORD;
const OFFICE: &str = super::package::OFFICE;

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(support::content)
}

fn report(company: &Company, locale: Locale, paper: Paper) -> Report {
    let found = support::findings(content(), company);
    support::report_without_attachment(content(), company, &found, locale, paper)
}

/// A file taken apart.
struct Opened {
    parts: BTreeMap<String, String>,
    /// Files of pictures.
    pictures: BTreeMap<String, Vec<u8>>,
}

impl Opened {
    fn of(report: &Report) -> Self {
        let bytes = render_document(report).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let (mut parts, mut pictures) = (BTreeMap::new(), BTreeMap::new());
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            if name.ends_with(".png") {
                pictures.insert(name, bytes);
            } else {
                parts.insert(name, String::from_utf8(bytes).unwrap());
            }
        }
        Self { parts, pictures }
    }

    fn part(&self, path: &str) -> Document<'_> {
        Document::parse(&self.parts[path]).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// All words of the main part, one space between them.
    fn words(&self) -> String {
        let document = self.part("word/document.xml");
        let paragraphs = document.descendants().filter(|node| is(node, "p"));
        let text: Vec<String> = paragraphs.map(|paragraph| said(&paragraph)).collect();
        one_space(&text.join(" "))
    }
}

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((WORD, name))
}

fn value<'a>(node: &Node<'a, '_>) -> &'a str {
    node.attribute((WORD, "val")).unwrap_or_default()
}

/// What a paragraph says.
fn said(paragraph: &Node<'_, '_>) -> String {
    let texts = paragraph.descendants().filter(|node| is(node, "t"));
    texts.filter_map(|text| text.text()).collect()
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the PDF prints, node by node of its logical tree; without what is drawn and without the numbers of its pages.
fn printed(report: &Report) -> Vec<String> {
    let laid_out = layout::lay_out(report, Fonts::load().unwrap());
    let mut texts: BTreeMap<NodeId, String> = BTreeMap::new();
    for mark in laid_out.pages.iter().flat_map(|page| &page.marks) {
        if let Mark::Text(text) = mark
            && let Tag::Node(node) = text.tag
            && !text.is_break_hyphen
        {
            texts.entry(node).or_default().push_str(&text.run.text);
        }
    }
    let mut read = Vec::new();
    collect(&laid_out.tree, Tree::ROOT, &texts, &mut read);
    read
}

fn collect(tree: &Tree, id: NodeId, texts: &BTreeMap<NodeId, String>, read: &mut Vec<String>) {
    let node = tree.get(id);
    if matches!(node.role, Role::Figure | Role::Contents) {
        return;
    }
    read.extend(texts.get(&id).map(|text| one_space(text)));
    for kid in &node.kids {
        collect(tree, *kid, texts, read);
    }
}

/// What is printed and speaks of the PDF itself: how its pictures are drawn, the column of bars, its typefaces.
fn of_the_pdf<'a>(report: &'a Report, printed: &[String]) -> BTreeSet<&'a str> {
    let summary = &report.summary;
    // One of the two legends is printed, as the wheel is drawn or not.
    let legends = [&summary.legend, &summary.table_legend];
    let legend = legends.into_iter().find(|legend| printed.contains(legend));
    [&summary.table_head[2], &report.annex.credits]
        .into_iter()
        .chain(legend)
        // Without thresholds the legend has nothing to say of the drawing.
        .filter(|text| **text != report.document.rounding)
        .map(String::as_str)
        .collect()
}

fn check_words(name: &str, report: &Report) {
    let words = Opened::of(report).words();
    let printed = printed(report);
    assert!(
        printed.len() > 150,
        "{name}: {} texts were read",
        printed.len()
    );
    // Several alerts leave no room on their page for what they tell: it stands in the document only.
    let shortened: BTreeMap<String, [&str; 2]> = report
        .summary
        .alerts
        .iter()
        .map(|alert| {
            let title = alert.title.trim_end_matches('.');
            let source = alert.source.as_str();
            (format!("{title}. {source}"), [title, source])
        })
        .collect();
    let missing: BTreeSet<&str> = printed
        .iter()
        .flat_map(|text| match shortened.get(text) {
            Some(parts) => parts.to_vec(),
            None => vec![text.as_str()],
        })
        // What paper has no room for ends so.
        .map(|text| text.trim_end_matches('…'))
        .filter(|text| !words.contains(text))
        .collect();
    assert_eq!(
        missing,
        of_the_pdf(report, &printed),
        "{name}: printed on paper, and not in the document"
    );
}

#[test]
fn every_sentence_of_the_pdf_stands_in_the_document() {
    for (id, locale) in [
        ("telares-lihuen", Locale::ES),
        ("nubarron-sistemas", Locale::ES),
        ("qori-paqocha", Locale::ES),
        ("telares-lihuen", Locale::EN),
    ] {
        let report = report(&support::company(id), locale, Paper::A4);
        check_words(&format!("{id}, {locale:?}"), &report);
    }
}

#[test]
fn a_result_that_is_not_final_says_so_in_the_document_too() {
    let company = support::company("qori-paqocha");
    for (name, company) in [
        (
            "nothing is known",
            support::knows_nothing(content(), &company),
        ),
        ("just begun", support::has_just_begun(&company)),
    ] {
        let report = report(&company, Locale::ES, Paper::A4);
        let notice = report.cover.provisional.as_ref().unwrap();
        assert!(
            Opened::of(&report).words().contains(notice.as_str()),
            "{name}: «{notice}»"
        );
        check_words(name, &report);
    }
}

#[test]
fn the_chamber_is_named_in_the_document_too() {
    let mut report = report(&support::company("telares-lihuen"), Locale::ES, Paper::A4);
    report.cover.chamber = Some(crate::model::Chamber {
        label: "Con el apoyo de".to_owned(),
        name: "Cámara de Puerto Azul".to_owned(),
        colour: None,
        logo: None,
    });
    let words = Opened::of(&report).words();
    assert!(
        words.contains("Con el apoyo de: Cámara de Puerto Azul"),
        "its name stands in both"
    );
}

#[test]
fn a_logo_that_is_a_picture_stands_beside_the_name_and_a_drawing_is_left_to_it() {
    let mut lihuen = report(&support::company("telares-lihuen"), Locale::ES, Paper::A4);
    lihuen.cover.chamber = Some(crate::model::Chamber {
        label: "Con el apoyo de".to_owned(),
        name: "Cámara «Río & Mar»".to_owned(),
        colour: None,
        logo: None,
    });
    // Wider than high, and no two pixels alike.
    let pixels: Vec<u8> = (0..60 * 20 * 3).map(|byte| (byte % 251) as u8).collect();
    let picture = Picture::new(60, 20, pixels.clone()).unwrap();
    let with_picture = lihuen.clone().with_logo(Some(Logo::Picture(picture)));
    let opened = Opened::of(&with_picture);
    check_package(&opened);

    let file = &opened.pictures["word/media/picture1.png"];
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().unwrap();
    let mut read = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut read).unwrap();
    assert_eq!((frame.width, frame.height), (60, 20));
    assert!(read == pixels, "each pixel is as it was");

    let types = &opened.parts["[Content_Types].xml"];
    assert!(types.contains("image/png"), "the package says what it is");
    let document = opened.part("word/document.xml");
    let find = |name| {
        let mut nodes = document.descendants();
        nodes.find(|node| node.tag_name().name() == name).unwrap()
    };
    assert_eq!(
        find("docPr").attribute("descr"),
        Some("Cámara «Río & Mar»"),
        "whoever does not see it is told whose it is"
    );
    let extent = find("extent");
    assert_eq!(
        (extent.attribute("cx"), extent.attribute("cy")),
        (Some("457200"), Some("152400")),
        "60 pixels at 120 an inch, as on paper"
    );
    assert!(
        render_document(&with_picture).unwrap() == render_document(&with_picture).unwrap(),
        "the same bytes each time"
    );

    let drawing = Logo::Drawing(Drawing {
        width: 2.0,
        height: 1.0,
        areas: Vec::new(),
    });
    let opened = Opened::of(&lihuen.with_logo(Some(drawing)));
    check_package(&opened);
    assert!(
        opened.pictures.is_empty(),
        "not every word processor would draw it"
    );
    assert!(
        opened
            .words()
            .contains("Con el apoyo de: Cámara «Río & Mar»")
    );
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let lihuen = report(&support::company("telares-lihuen"), Locale::ES, Paper::A4);
    let first = render_document(&lihuen).unwrap();
    // Another one between them, as counters of a process would show.
    let other = report(&support::company("aula-quipu"), Locale::ES, Paper::A4);
    render_document(&other).unwrap();
    assert!(
        first == render_document(&lihuen).unwrap(),
        "nothing but the report goes in"
    );
    let mut archive = zip::ZipArchive::new(Cursor::new(first)).unwrap();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).unwrap();
        let at = entry.last_modified().unwrap();
        assert_eq!(
            at.year(),
            1980,
            "{} carries no time of its making",
            entry.name().unwrap()
        );
    }
}

/// Every part is well-formed and declared, every reference leads to a part or an address, every id is used once.
fn check_package(opened: &Opened) {
    let types = opened.part("[Content_Types].xml");
    let declared: BTreeSet<&str> = types
        .descendants()
        .filter_map(|node| node.attribute("PartName"))
        .map(|path| path.trim_start_matches('/'))
        .collect();
    let there: BTreeSet<&str> = opened
        .parts
        .keys()
        .map(String::as_str)
        .filter(|path| *path != "[Content_Types].xml" && !path.ends_with(".rels"))
        .collect();
    assert_eq!(declared, there, "each part says what it is");

    let mut reached = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for (path, folder) in [
        ("_rels/.rels", ""),
        ("word/_rels/document.xml.rels", "word/"),
    ] {
        let relationships = opened.part(path);
        for one in relationships.root_element().children() {
            let target = one.attribute("Target").unwrap();
            match one.attribute("TargetMode") {
                Some("External") => {
                    assert!(
                        super::package::is_linkable(target),
                        "{target} is an address"
                    );
                }
                _ => {
                    reached.insert(format!("{folder}{target}"));
                }
            }
            let id = one.attribute("Id").unwrap().to_owned();
            assert!(ids.insert((path, id)), "{path}: a name is given once");
        }
    }
    let pictures = opened.pictures.keys().map(String::as_str);
    let there = there.into_iter().chain(pictures);
    let there: BTreeSet<String> = there.map(str::to_owned).collect();
    assert_eq!(reached, there, "each part is referred to");

    let document = opened.part("word/document.xml");
    let mut places = BTreeSet::new();
    let mut controls = BTreeSet::new();
    for node in document.descendants() {
        let named = ["id", "embed"].map(|name| node.attribute((OFFICE, name)));
        for id in named.into_iter().flatten() {
            let known = ids.contains(&("word/_rels/document.xml.rels", id.to_owned()));
            assert!(known, "{id} is a relationship");
        }
        if is(&node, "bookmarkStart") {
            let name = node.attribute((WORD, "name")).unwrap();
            assert!(places.insert(name), "{name} is one place");
        }
        if is(&node, "sdtPr")
            && let Some(id) = node.children().find(|kid| is(kid, "id"))
        {
            assert!(
                controls.insert(value(&id)),
                "a control has a number of its own"
            );
        }
        if is(&node, "tc") {
            let last = node.children().rfind(Node::is_element).unwrap();
            assert!(is(&last, "p"), "a cell ends in a paragraph");
        }
    }
    for link in document.descendants().filter(|node| is(node, "hyperlink")) {
        if let Some(name) = link.attribute((WORD, "anchor")) {
            assert!(places.contains(name), "{name} is in the document");
        }
    }
    let styles = opened.part("word/styles.xml");
    let known: BTreeSet<&str> = styles
        .descendants()
        .filter_map(|node| node.attribute((WORD, "styleId")))
        .collect();
    for path in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
        let part = opened.part(path);
        for node in part.descendants() {
            if ["pStyle", "rStyle", "tblStyle"]
                .iter()
                .any(|name| is(&node, name))
            {
                assert!(
                    known.contains(value(&node)),
                    "{path}: the style {}",
                    value(&node)
                );
            }
        }
    }
}

#[test]
fn the_file_is_complete_for_every_example_company() {
    for example in support::examples(content()) {
        let report = report(&example.company, Locale::ES, Paper::A4);
        check_package(&Opened::of(&report));
    }
}

#[test]
fn word_finds_headings_boxes_and_heads_of_tables() {
    let report = report(&support::company("telares-lihuen"), Locale::ES, Paper::A4);
    let opened = Opened::of(&report);
    let document = opened.part("word/document.xml");
    let headings: Vec<(&str, String)> = document
        .descendants()
        .filter(|node| is(node, "p"))
        .filter_map(|paragraph| {
            let style = paragraph.descendants().find(|node| is(node, "pStyle"))?;
            let style = value(&style);
            style
                .starts_with("Heading")
                .then(|| (style, said(&paragraph)))
        })
        .collect();
    let chapters: Vec<&str> = headings
        .iter()
        .filter(|(style, _)| *style == "Heading1")
        .map(|(_, text)| text.as_str())
        .collect();
    assert_eq!(
        chapters,
        [
            "Su resultado",
            "Por qué este perfil",
            "Dimensión por dimensión",
            "Hoja de ruta",
            "Programas y plataformas que le sirven",
            report.checklist.as_ref().unwrap().title.as_str(),
            "Anexo",
        ],
        "the navigation shows the chapters of the report"
    );
    let contents: Vec<String> = document
        .descendants()
        .filter(|node| is(node, "pStyle") && value(node) == "TOC1")
        .filter_map(|style| style.ancestors().find(|node| is(node, "p")))
        .map(|line| said(&line))
        .collect();
    assert_eq!(contents, chapters, "the contents name the same chapters");
    let settings = &opened.parts["word/settings.xml"];
    assert!(
        !settings.contains("updateFields"),
        "nothing is asked when the file is opened"
    );

    let cards = report.plan.horizons.iter().flat_map(|group| &group.cards);
    let cards: Vec<_> = cards.filter(|card| card.detailed).collect();
    let steps: usize = cards.iter().map(|card| card.steps.len()).sum();
    let checklist = report.checklist.as_ref().unwrap().steps.len();
    let boxes = document
        .descendants()
        .filter(|node| node.tag_name().name() == "checkbox")
        .count();
    assert_eq!(
        boxes,
        steps + checklist + report.summary.next.len(),
        "one box a step, and one for each of the next things"
    );
    for card in cards {
        let title = format!("{} {}", card.number, card.title);
        assert!(
            headings
                .iter()
                .any(|(style, text)| *style == "Heading3" && text.starts_with(&title)),
            "«{title}» can be navigated to"
        );
    }
    for table in document.descendants().filter(|node| is(node, "tbl")) {
        let first = table.children().find(|node| is(node, "tr")).unwrap();
        assert!(
            first.descendants().any(|node| is(&node, "tblHeader")),
            "the head is said again on each page: {}",
            said(&first)
        );
        assert!(
            !said(&first).is_empty(),
            "the head says what the columns are"
        );
    }
}

#[test]
fn paper_language_and_properties_are_those_of_the_report() {
    let company = support::company("nubarron-sistemas");
    for (paper, locale, size, language, title) in [
        (
            Paper::A4,
            Locale::ES,
            ("11906", "16838"),
            "es-MX",
            "Diagnóstico de exportación digital",
        ),
        (
            Paper::Letter,
            Locale::EN,
            ("12240", "15840"),
            "en-MX",
            "Digital export diagnosis",
        ),
    ] {
        let report = report(&company, locale, paper);
        let opened = Opened::of(&report);
        let document = opened.part("word/document.xml");
        let page = document
            .descendants()
            .find(|node| is(node, "pgSz"))
            .unwrap();
        let measure = |name| page.attribute((WORD, name)).unwrap();
        assert_eq!(
            (measure("w"), measure("h")),
            size,
            "the paper, in twentieths of a point"
        );
        let styles = opened.part("word/styles.xml");
        let spoken = styles.descendants().find(|node| is(node, "lang")).unwrap();
        assert_eq!(
            value(&spoken),
            language,
            "spelling is checked in the report's language"
        );
        let core = &opened.parts["docProps/core.xml"];
        for said in [
            title,
            company.name.as_str(),
            "<dc:creator>Rumbo</dc:creator>",
            "2026-11-21",
        ] {
            assert!(core.contains(said), "{said}: {core}");
        }
        let foot = opened.part("word/footer1.xml");
        let fields: Vec<&str> = foot
            .descendants()
            .filter(|node| is(node, "instrText"))
            .filter_map(|node| node.text())
            .map(str::trim)
            .collect();
        assert_eq!(fields, ["PAGE", "NUMPAGES"], "the page of how many");
        let head = opened.part("word/header1.xml");
        assert!(
            said(&head.root_element()).contains(&company.name),
            "whose report it is"
        );
    }
}

#[test]
fn hostile_words_break_nothing_and_are_kept() {
    let mut company = support::company("telares-lihuen");
    let long = "Exportadora".repeat(19);
    company.name = format!("{}\u{0}<&>\"'", &long[..195]);
    company.offer_name = Some("Té 🍵 \u{202E}רפה\u{FFFE}".to_owned());
    let note = format!(
        "Línea uno\r\nlínea\u{B}dos ]]> &amp; {}",
        "nota larga ".repeat(364)
    );
    assert!(note.chars().count() >= 4_000);
    for question in &content().questions {
        company.notes.insert(question.id.clone(), note.clone());
    }
    let report = report(&company, Locale::ES, Paper::Letter);
    let opened = Opened::of(&report);
    check_package(&opened);
    let words = opened.words();
    assert!(
        words.contains(&format!("{}<&>\"'", &long[..195])),
        "the name, whole"
    );
    assert!(
        words.contains("Té 🍵 רפה"),
        "signs that the PDF cannot draw stay as they are"
    );
    let kept = "Línea uno línea dos ]]> &amp; nota larga nota larga";
    assert!(
        words.matches(kept).count() >= 30,
        "notes are kept with every answer"
    );
}

#[test]
fn an_address_that_a_word_processor_would_refuse_is_printed_and_leads_nowhere() {
    let mut report = report(&support::company("telares-lihuen"), Locale::ES, Paper::A4);
    for address in [
        "https://camara.example/a b",
        "javascript:alert(1)",
        "https://",
        "file:///etc",
    ] {
        report
            .annex
            .sources
            .push(("Cámara.".to_owned(), Some(address.to_owned())));
    }
    let opened = Opened::of(&report);
    check_package(&opened);
    assert!(
        opened.words().contains("Cámara. camara.example/a b"),
        "it can be read"
    );
    assert!(!opened.parts["word/_rels/document.xml.rels"].contains("camara.example"));
}
