//! Hostile texts in every place of a plan, and what the three files make of them.

use chrono::NaiveDate;
use proptest::prelude::*;
use rumbo_i18n::{Locale, Localizer};
use std::io::Read as _;

use super::cell::is_formula;
use super::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A plan in which every sentence is this one.
fn plan(text: &str) -> PlanFile {
    let task = |number: usize| PlanTask {
        id: format!("task-{number}"),
        number,
        title: text.to_owned(),
        block: text.to_owned(),
        dimension: text.to_owned(),
        done: number == 1,
        done_on: (number == 1).then(|| day(2026, 11, 25)),
        weeks: (number > 1).then(|| (day(2026, 11, 30), day(2026, 12, 6))),
        hours: 8,
        wait_weeks: 2,
        cost: text.to_owned(),
        why: text.to_owned(),
        deliverable: text.to_owned(),
        steps: vec![(text.to_owned(), true), (text.to_owned(), false)],
        source: text.to_owned(),
        help: vec!["offer".to_owned()],
    };
    PlanFile {
        id: "00000001-0000-4000-8000-000000000000".to_owned(),
        company: text.to_owned(),
        diagnosed_on: day(2026, 11, 21),
        repeat_on: day(2027, 5, 20),
        made_at: day(2026, 11, 26).and_hms_opt(10, 30, 0).unwrap(),
        content: text.to_owned(),
        notes: vec![text.to_owned()],
        tasks: vec![task(1), task(2)],
        offers: vec![PlanOffer {
            id: "offer".to_owned(),
            name: text.to_owned(),
            what: text.to_owned(),
            fit: text.to_owned(),
            why: text.to_owned(),
            check: text.to_owned(),
            cost: text.to_owned(),
            address: text.to_owned(),
            as_of: day(2026, 11, 3),
            source: text.to_owned(),
        }],
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "=HYPERLINK(\"http://x\";\"y\")",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        ",",
        ";",
        "\\",
        "\\n",
        "\"",
        "'",
        "\n",
        "\r\n",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        "👩‍🌾",
        "🌵",
        "e\u{301}\u{302}\u{303}",
        "شركة",
        "\u{202E}",
        "\u{0}",
        "\u{7}",
        "\u{2028}",
        "&<>]]>",
        "_x0041_",
        "palabra ",
        "織物",
        ":",
    ]);
    prop_oneof![
        prop::collection::vec(pieces, 0..80).prop_map(|pieces| pieces.concat()),
        any::<String>(),
    ]
}

/// Lines as a calendar reads them: joined, then name and value.
fn lines(bytes: &[u8]) -> Vec<(String, String)> {
    let text = std::str::from_utf8(bytes).unwrap().replace("\r\n ", "");
    let lines = text.split_terminator("\r\n");
    lines
        .map(|line| {
            let (name, value) = line.split_once(':').expect("a name and a value");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next().expect("something escaped") {
                'n' => text.push('\n'),
                other => {
                    assert!("\\;,".contains(other), "{other:?} is escaped");
                    text.push(other);
                }
            },
            ';' | ',' => panic!("{c} stands bare in {value}"),
            _ => text.push(c),
        }
    }
    text
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut file = zip.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_calendar_keeps_its_shape_whatever_is_said(text in hostile()) {
        let l = Localizer::new(Locale::ES);
        let bytes = calendar(&plan(&text), true, &l).unwrap();
        let written = std::str::from_utf8(&bytes).unwrap();
        prop_assert!(written.ends_with("END:VCALENDAR\r\n"));
        for line in written.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
            prop_assert!(!line.chars().any(char::is_control), "{line:?}");
        }
        let lines = lines(&bytes);
        let count = |name: &str, value: &str| {
            lines.iter().filter(|(n, v)| n == name && v == value).count()
        };
        // Two actions and the reminder; two of them still to come.
        prop_assert_eq!(count("BEGIN", "VEVENT"), 3);
        prop_assert_eq!(count("END", "VEVENT"), 3);
        prop_assert_eq!(count("BEGIN", "VALARM"), 2);
        prop_assert_eq!(count("BEGIN", "VCALENDAR"), 1);
        let said = cell::clean(&text).replace('\n', " ");
        let summaries: Vec<String> = lines
            .iter()
            .filter(|(name, _)| name == "SUMMARY")
            .map(|(_, value)| unescaped(value))
            .collect();
        let (done, next) = (format!("Hecha: 1. {said}"), format!("2. {said}"));
        prop_assert_eq!(summaries[0].trim(), done.trim());
        prop_assert_eq!(summaries[1].trim(), next.trim());
        for (_, value) in lines.iter().filter(|(name, _)| name == "DESCRIPTION") {
            unescaped(value);
        }
        prop_assert_eq!(bytes, calendar(&plan(&text), true, &l).unwrap(), "the same bytes");
    }

    #[test]
    fn no_cell_of_a_table_is_a_formula(text in hostile()) {
        for locale in [Locale::ES, Locale::EN] {
            let l = Localizer::new(locale);
            let bytes = table(&plan(&text), &l).unwrap();
            let read = std::str::from_utf8(&bytes).unwrap();
            let read = read.strip_prefix('\u{FEFF}').expect("the mark comes first");
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(if l.has_decimal_comma() { b';' } else { b',' })
                .from_reader(read.as_bytes());
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(rows.len(), 3);
            for row in &rows {
                prop_assert_eq!(row.len(), 11);
                for cell in row {
                    prop_assert!(!is_formula(cell), "{cell:?}");
                    for line in cell.lines() {
                        prop_assert!(
                            !line.starts_with(['=', '+', '-', '@', '\t', '\r']),
                            "{cell:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn a_workbook_has_no_formula_and_stays_well_formed(text in hostile()) {
        let l = Localizer::new(Locale::ES);
        let bytes = spreadsheet(&plan(&text), &l).unwrap();
        for sheet in 1..=4 {
            let xml = part(&bytes, &format!("xl/worksheets/sheet{sheet}.xml"));
            prop_assert!(roxmltree::Document::parse(&xml).is_ok());
            prop_assert!(!xml.contains("<f>") && !xml.contains("<f "), "a formula");
        }
        let strings = part(&bytes, "xl/sharedStrings.xml");
        prop_assert!(roxmltree::Document::parse(&strings).is_ok());
        prop_assert_eq!(bytes, spreadsheet(&plan(&text), &l).unwrap(), "the same bytes");
    }
}

#[test]
fn a_later_file_moves_the_entries_of_an_earlier_one() {
    let l = Localizer::new(Locale::ES);
    let first = plan("Comparar");
    let mut second = first.clone();
    second.made_at += chrono::TimeDelta::hours(3);
    second.tasks[1].weeks = Some((day(2026, 12, 7), day(2026, 12, 20)));
    let values = |plan: &PlanFile, name: &str| -> Vec<String> {
        let all = lines(&calendar(plan, false, &l).unwrap());
        all.into_iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value)
            .collect()
    };
    assert_eq!(values(&first, "UID"), values(&second, "UID"));
    let sequence = |plan| values(plan, "SEQUENCE")[0].parse::<u32>().unwrap();
    assert!(sequence(&second) > sequence(&first));
    assert_eq!(
        values(&first, "DTSTART;VALUE=DATE"),
        ["20261125", "20261130", "20270520"]
    );
    assert_eq!(
        values(&first, "DTEND;VALUE=DATE"),
        ["20261126", "20261207", "20270521"],
        "the day after the last"
    );
    assert_eq!(values(&second, "DTSTART;VALUE=DATE")[1], "20261207");
    assert_eq!(values(&second, "DTEND;VALUE=DATE")[1], "20261221");
    assert_eq!(values(&first, "TRANSP"), ["TRANSPARENT"; 3]);
    assert!(
        values(&first, "TRIGGER").is_empty(),
        "nothing rings unasked"
    );
}

#[test]
fn a_plan_without_dates_makes_no_calendar_but_a_workbook() {
    let l = Localizer::new(Locale::ES);
    let mut undated = plan("Comparar");
    undated.tasks[1].weeks = None;
    assert_eq!(undated.left(), (0, 1), "what is done does not count");
    let refused = calendar(&undated, false, &l);
    assert!(matches!(refused, Err(PlanFileError::Undated)));
    assert!(spreadsheet(&undated, &l).is_ok());
    assert!(table(&undated, &l).is_ok());
}

#[test]
fn names_that_begin_a_formula_stay_texts() {
    for name in [
        "=1+1", "+56 9", "-Ñandú", "@casa", "\t=1", "  =1", "\"=1", "＝1",
    ] {
        assert!(is_formula(name), "{name:?}");
        assert!(cell::defused(name).starts_with('\''), "{name:?}");
    }
    for name in ["Telares", "a=b", "1. =1", ""] {
        assert!(!is_formula(name), "{name:?}");
        assert_eq!(cell::defused(name), name);
    }
}

#[test]
fn a_cell_holds_as_much_as_it_may() {
    let long = "🌵".repeat(20_000);
    let kept = cell::fitting(&long, 32_767);
    assert!(kept.encode_utf16().count() <= 32_767);
    assert!(kept.ends_with("🌵…"));
    assert!(spreadsheet(&plan(&long), &Localizer::new(Locale::ES)).is_ok());
}
