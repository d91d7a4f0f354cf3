//! Reports of the example companies and of hostile ones: whole, accessible, the same every time.

#![allow(clippy::unwrap_used, clippy::panic)] // helpers of tests are not seen as tests

mod support;

use lopdf::Document;
use rumbo_core::Content;
use rumbo_i18n::Locale;
use rumbo_report::{Paper, Report, render};
use std::collections::BTreeSet;
use support::Company;
use support::tree::{self, resolve};

fn spanish(content: &Content, company: &Company) -> Report {
    let found = support::findings(content, company);
    support::report(content, company, &found, Locale::ES, Paper::A4)
}

fn document(report: &Report) -> Document {
    Document::load_mem(&render(report).unwrap().bytes).unwrap()
}

/// What a report is made of.
const TYPES: [&str; 9] = [
    "H1", "H2", "H3", "Table", "TH", "Figure", "Form", "Link", "LI",
];

fn check_tree(report: &Report) {
    tree::check(&document(report), &TYPES);
}

#[test]
fn everything_drawn_is_in_the_tree_once() {
    let content = support::content();
    for id in ["telares-lihuen", "nubarron-sistemas", "senderos-huillin"] {
        check_tree(&spanish(&content, &support::company(id)));
    }
    let company = support::company("qori-paqocha");
    check_tree(&spanish(
        &content,
        &support::knows_nothing(&content, &company),
    ));
    check_tree(&spanish(&content, &support::has_just_begun(&company)));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let content = support::content();
    let company = support::company("telares-lihuen");
    let first = render(&spanish(&content, &company)).unwrap();
    // Another one between them, as counters of a process would show.
    render(&spanish(&content, &support::company("aula-quipu"))).unwrap();
    let second = render(&spanish(&content, &company)).unwrap();
    assert_eq!(first.pages, second.pages);
    assert!(
        first.bytes == second.bytes,
        "nothing but the report goes in"
    );
}

/// Two companies that know little of what is asked have the longest plans and most conditions open: a page more.
const LONGEST: [&str; 2] = ["cesteria-docordo", "plata-delgado"];

#[test]
fn every_example_is_of_a_size_to_be_sent() {
    let content = support::content();
    for example in support::examples(&content) {
        let id = example.id.as_str();
        let most = if LONGEST.contains(&id) { 15 } else { 14 };
        for paper in [Paper::A4, Paper::Letter] {
            let (company, found) = (&example.company, &example.found);
            let report = support::report(&content, company, found, Locale::ES, paper);
            let rendered = render(&report).unwrap();
            assert!(
                (8..=most).contains(&rendered.pages),
                "{id}, {paper:?}: {} pages are read by nobody",
                rendered.pages
            );
            assert!(
                rendered.bytes.len() < 300_000,
                "{id}: {} bytes",
                rendered.bytes.len()
            );
            // Strict readers count one byte less before a line feed.
            let ambiguous = b"\r\nendstream";
            assert!(
                !rendered
                    .bytes
                    .windows(ambiguous.len())
                    .any(|window| window == ambiguous),
                "{id}: the end of a stream is beyond doubt"
            );
        }
    }
}

#[test]
fn the_file_says_what_it_is_and_carries_the_diagnosis() {
    let content = support::content();
    let company = support::company("telares-lihuen");
    let document = document(&spanish(&content, &company));
    let catalog = document.catalog().unwrap();
    assert_eq!(document.version, "1.7");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"es-CL");
    let files = catalog.get(b"AF").unwrap().as_array().unwrap();
    let specification = resolve(&document, &files[0]).as_dict().unwrap();
    assert_eq!(
        specification.get(b"F").unwrap().as_str().unwrap(),
        b"diagnostico.json"
    );
    assert_eq!(
        specification
            .get(b"AFRelationship")
            .unwrap()
            .as_name()
            .unwrap(),
        b"Data"
    );
    let embedded = specification.get(b"EF").unwrap().as_dict().unwrap();
    let stream = resolve(&document, embedded.get(b"F").unwrap())
        .as_stream()
        .unwrap();
    assert_eq!(
        stream.decompressed_content().unwrap(),
        company.json,
        "the diagnosis, byte by byte"
    );
    let metadata = resolve(&document, catalog.get(b"Metadata").unwrap())
        .as_stream()
        .unwrap();
    let metadata = String::from_utf8(metadata.content.clone()).unwrap();
    for declared in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Telares Lihuén",
    ] {
        assert!(metadata.contains(declared), "{declared}");
    }
}

#[test]
fn every_step_of_a_card_and_of_the_checklist_can_be_ticked() {
    let content = support::content();
    let report = spanish(&content, &support::company("telares-lihuen"));
    let cards = report.plan.horizons.iter().flat_map(|group| &group.cards);
    let steps: usize = cards
        .filter(|card| card.detailed)
        .map(|card| card.steps.len())
        .sum();
    let checklist = report.checklist.as_ref().unwrap().steps.len();
    assert!(checklist >= 8, "{checklist}");
    let document = document(&report);
    let form = resolve(
        &document,
        document.catalog().unwrap().get(b"AcroForm").unwrap(),
    );
    let fields = form
        .as_dict()
        .unwrap()
        .get(b"Fields")
        .unwrap()
        .as_array()
        .unwrap();
    let names: BTreeSet<Vec<u8>> = fields
        .iter()
        .map(|field| {
            resolve(&document, field)
                .as_dict()
                .unwrap()
                .get(b"T")
                .unwrap()
        })
        .map(|name| name.as_str().unwrap().to_vec())
        .collect();
    assert!(steps > 20, "{steps}");
    assert_eq!(
        names.len(),
        steps + checklist,
        "one box a step, each with a name of its own"
    );
}

#[test]
fn the_checklist_is_that_of_the_country_and_the_offer() {
    let content = support::content();
    for (id, country, offer) in [
        ("telares-lihuen", "Chile", "productos"),
        ("qori-paqocha", "Perú", "productos"),
        ("nubarron-sistemas", "México", "servicios"),
    ] {
        let report = spanish(&content, &support::company(id));
        let checklist = report.checklist.unwrap();
        let lead = checklist.lead.join(" ");
        assert!(lead.contains(country) && lead.contains(offer), "{lead}");
        assert!(lead.contains("no asesoría legal"), "{lead}");
        for step in &checklist.steps {
            let dated = step.provenance.contains("20");
            assert!(dated, "{id}: «{}» has a date", step.text);
            assert!(
                step.label.contains(&step.text),
                "the box says what it is for"
            );
        }
        // Wool asks for another permit than software does.
        let asks_for_origin = checklist
            .steps
            .iter()
            .any(|step| step.text.contains("prueba de origen"));
        assert_eq!(asks_for_origin, offer == "productos", "{id}");
        assert_eq!(checklist.rules.len(), report.catalogue.rules.len());
        assert!(checklist.guide.is_some_and(|guide| guide.contains('«')));
    }
}

/// How many lines of the outline say this.
fn in_outline(document: &Document, title: &str) -> usize {
    let titles = document.objects.values().filter_map(|object| {
        let entry = object.as_dict().ok()?;
        entry.get(b"Dest").ok()?;
        entry.get(b"Title").ok()?.as_str().ok()
    });
    titles.filter(|found| *found == title.as_bytes()).count()
}

#[test]
fn the_rules_of_the_destination_stand_once_with_a_checklist_and_without() {
    let mut content = support::content();
    let company = support::company("telares-lihuen");
    let with = spanish(&content, &company);
    content.checklists.clear();
    let without = spanish(&content, &company);
    assert!(with.checklist.is_some() && without.checklist.is_none());
    for report in [with, without] {
        let title = &report.catalogue.rules_title;
        assert_eq!(in_outline(&document(&report), title), 1, "{title}");
        check_tree(&report);
    }
}

#[test]
fn a_company_of_peru_is_told_what_it_cannot_use_with_a_date() {
    let content = support::content();
    let report = spanish(&content, &support::company("qori-paqocha"));
    let refused = &report.catalogue.refused;
    let told = refused
        .iter()
        .find(|refusal| refusal.name.contains("Mercado Libre"))
        .unwrap_or_else(|| panic!("{refused:#?}"));
    assert!(
        told.why.contains("Perú") && told.why.contains("20"),
        "{}",
        told.why
    );
}

#[test]
fn every_recommendation_says_why_and_from_when() {
    let content = support::content();
    for id in [
        "qori-paqocha",
        "nubarron-sistemas",
        "huerta-chayo",
        "refacciones-tres-rios",
    ] {
        let report = spanish(&content, &support::company(id));
        let entries: Vec<_> = report
            .catalogue
            .groups
            .iter()
            .flat_map(|group| &group.entries)
            .collect();
        assert!(entries.len() <= 12, "{id}: {}", entries.len());
        for entry in entries {
            assert!(
                entry.provenance.contains("confirme la vigencia")
                    || entry.provenance.contains("Confirme la vigencia"),
                "{}",
                entry.provenance
            );
            assert!(
                entry.provenance.starts_with("Información del "),
                "{}",
                entry.provenance
            );
            let fits = entry
                .details
                .iter()
                .any(|detail| detail.kind == rumbo_report::model::DetailKind::Fits);
            assert!(fits, "{}: why it fits", entry.name);
        }
    }
}

#[test]
fn what_is_provisional_says_so_first() {
    let content = support::content();
    let company = support::company("telares-lihuen");
    let unknown = spanish(&content, &support::knows_nothing(&content, &company));
    assert!(unknown.cover.provisional.is_some());
    assert!(unknown.summary.subtitle.is_none(), "no profile is shown");
    let profile = content
        .profiles
        .iter()
        .map(|profile| format!("profile-{}", profile.id));
    let words = rumbo_i18n::Localizer::new(Locale::ES);
    for name in profile {
        let name = words.text(&name, &[]);
        assert_ne!(unknown.summary.profile, name);
        assert_ne!(unknown.cover.profile, name);
    }
    let begun = spanish(&content, &support::has_just_begun(&company));
    assert!(begun.cover.provisional.is_some() && begun.summary.notice.is_some());
    assert!(
        begun.summary.index.0.contains('–'),
        "an interval: {}",
        begun.summary.index.0
    );
}

#[test]
fn no_sentence_is_missing() {
    let content = support::content();
    for id in ["telares-lihuen", "aula-quipu", "estudio-cuadro-vivo"] {
        let said = format!("{:?}", spanish(&content, &support::company(id)));
        for prefix in [
            "\"report-",
            "\"action-",
            "\"question-",
            "\"milestone-",
            "\"programme-",
            "\"platform-",
            "\"need-",
            "\"fact-",
            "\"condition-",
        ] {
            let missing: Vec<&str> = said
                .match_indices(prefix)
                .map(|(at, _)| said[at..].split('"').nth(1).unwrap_or(""))
                .collect();
            assert!(missing.is_empty(), "{id}: {missing:?}");
        }
    }
}
