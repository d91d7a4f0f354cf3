//! The directory: what is found, for whom, and that it says what the plan says.

use rumbo_app::views::{DirectoryAsk, DirectoryRow, DirectoryView};
use rumbo_app::{ReportLanguage, Rumbo, diagnose_file};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, open, open_with};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use crate::extra_pack::puerto_azul;

/// Examples that differ in country, offer and experience.
const COMPANIES: [&str; 6] = [
    "telares-lihuen",
    "aula-quipu",
    "cacao-yaku",
    "nubarron-sistemas",
    "bujes-sabana",
    "plata-delgado",
];

fn filled(folder: &Path, company: &str) -> (Rumbo, String) {
    let mut rumbo = open(folder);
    let id = ExampleCompany::read(company).fill_in(&mut rumbo).id;
    (rumbo, id)
}

fn asking(words: &str) -> DirectoryAsk {
    DirectoryAsk {
        words: words.to_owned(),
        ..DirectoryAsk::default()
    }
}

fn names(view: &DirectoryView) -> Vec<&str> {
    view.rows.iter().map(|row| row.name.as_str()).collect()
}

fn fit(row: &DirectoryRow) -> &str {
    row.fit.as_ref().map_or("", |fit| fit.id.as_str())
}

/// How many the option of a filter promises.
fn promised(view: &DirectoryView, filter: &str, option: &str) -> usize {
    let filter = view.filters.iter().find(|one| one.id == filter).unwrap();
    let option = filter.options.iter().find(|one| one.id == option).unwrap();
    option.count as usize
}

#[test]
fn the_empty_search_gives_everything_without_a_company() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let content = &rumbo.pack().content;
    let all = content.programmes.len() + content.platforms.len();
    let view = rumbo.directory(None, None).unwrap();
    assert_eq!(view.rows.len(), all);
    let ids: BTreeSet<&str> = view.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids.len(), all, "each once");
    assert!(view.rows.iter().all(|row| row.fit.is_none()));
    assert!(view.filters.iter().all(|filter| filter.id != "fit"));
    assert_eq!(
        view.rows.first().unwrap().standing.id,
        "current",
        "what is sure comes first"
    );
    assert_eq!(view, rumbo.directory(None, None).unwrap(), "and again so");
    for row in &view.rows {
        let entry = rumbo.directory_entry(None, &row.id).unwrap();
        assert_eq!(entry.row, *row);
        assert!(
            entry.conditions.iter().all(|one| one.outcome.is_none()),
            "{}",
            row.id
        );
        assert!(
            entry
                .conditions
                .iter()
                .all(|one| !one.asks.is_empty() && !one.asks.contains('{')),
            "{}: {:?}",
            row.id,
            entry.conditions
        );
        assert!(entry.source.contains("20"), "{}: a date", row.id);
    }
}

#[test]
fn the_fit_is_that_of_the_plan() {
    for company in COMPANIES {
        let folder = tempfile::tempdir().unwrap();
        let (mut rumbo, id) = filled(folder.path(), company);
        let view = rumbo.directory(Some(&id), Some(asking(""))).unwrap();
        let fits: BTreeMap<String, &str> = view
            .rows
            .iter()
            .map(|row| (row.id.clone(), fit(row)))
            .collect();
        // The same company's file, through the terminal's way: another door to the same matching.
        let text = ExampleCompany::read(company).text;
        let plan = diagnose_file(rumbo.pack(), &text, ReportLanguage::default(), DAY)
            .unwrap()
            .roadmap;
        let mut helps = 0;
        for offer in plan.tasks.iter().flat_map(|task| &task.help) {
            let found = [
                format!("programme:{}", offer.id),
                format!("platform:{}", offer.id),
            ]
            .into_iter()
            .find_map(|id| fits.get(&id));
            assert_eq!(found, Some(&offer.fit.as_str()), "{company}: {}", offer.id);
            helps += 1;
        }
        assert!(helps > 3, "{company}: its plan names help");
        let mut refused = 0;
        for note in &plan.not_recommended {
            let row = view.rows.iter().find(|row| row.name == note.name).unwrap();
            assert_eq!(fit(row), "does-not-fit", "{company}: {}", note.name);
            refused += 1;
        }
        // Every condition that is not met stands in the record that does not fit, and nowhere else.
        for row in view.rows.iter().step_by(27) {
            let entry = rumbo.directory_entry(Some(&id), &row.id).unwrap();
            let failed = entry
                .conditions
                .iter()
                .any(|one| one.required && one.outcome.as_deref() == Some("not-met"));
            if row.standing.id != "historical" {
                assert_eq!(failed, fit(row) == "does-not-fit", "{company}: {}", row.id);
                assert!(!entry.verdict.is_empty(), "{company}: {}", row.id);
            }
        }
        println!("{company}: {helps} helps, {refused} refused");
    }
}

#[test]
fn a_company_begins_in_its_country_and_its_answers_move_the_fit() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id) = filled(folder.path(), "telares-lihuen");
    let view = rumbo.directory(Some(&id), None).unwrap();
    assert_eq!(view.ask.country.as_deref(), Some("cl"));
    assert_eq!(view.company, "Telares Lihuén");
    assert_eq!(view.companies.len(), 1);
    assert!(
        view.rows
            .iter()
            .all(|row| !row.about.ends_with("· Colombia"))
    );
    assert_eq!(fit(view.rows.first().unwrap()), "fits", "the best first");
    // What was said since is counted: nothing is remembered too long.
    let lacking = view
        .rows
        .iter()
        .find_map(|row| {
            let entry = rumbo.directory_entry(Some(&id), &row.id).unwrap();
            let sector = |one: &&rumbo_app::views::DirectoryCondition| {
                one.label == "Sector"
                    && one.required
                    && one.asks.contains("Alimentos")
                    && one.outcome.as_deref() == Some("not-met")
            };
            entry.conditions.iter().find(sector)?;
            Some((row.id.clone(), fit(row).to_owned()))
        })
        .expect("something for food and not for crafts");
    assert_eq!(lacking.1, "does-not-fit");
    rumbo.reopen_assessment(&id).ok();
    let food = rumbo_app::views::FactInput::One("food".to_owned());
    rumbo.state_fact(&id, "sector", Some(&food)).unwrap();
    let view = rumbo.directory(Some(&id), None).unwrap();
    let row = view.rows.iter().find(|row| row.id == lacking.0).unwrap();
    let entry = rumbo.directory_entry(Some(&id), &row.id).unwrap();
    let sector = entry.conditions.iter().find(|one| one.label == "Sector");
    assert_eq!(sector.unwrap().outcome.as_deref(), Some("met"));
}

#[test]
fn a_misspelt_word_finds_it_and_several_words_narrow() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let mut find = |words: &str| rumbo.directory(None, Some(asking(words))).unwrap();
    assert!(names(&find("lbire mercado")).contains(&"Mercado Libre Global Selling"));
    for words in ["PAYONER", "payoneer", "Páyoneer"] {
        assert!(
            names(&find(words))
                .iter()
                .any(|name| name.contains("Payoneer")),
            "{words}"
        );
    }
    let (one, both) = (find("capacitacion"), find("capacitacion perú"));
    assert!(!both.rows.is_empty() && both.rows.len() < one.rows.len());
    assert_eq!(names(&both), names(&find("PERU capacitación")));
    let amazon = find("amazon");
    let named = amazon
        .rows
        .iter()
        .position(|row| !row.name.contains("Amazon"));
    let mut rest = amazon.rows.iter().skip(named.unwrap_or(usize::MAX));
    assert!(rest.all(|row| !row.name.contains("Amazon")), "named first");
}

#[test]
fn counts_promise_what_a_filter_gives_and_nothing_found_says_what_to_drop() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id) = filled(folder.path(), "cacao-yaku");
    let ask = DirectoryAsk {
        words: "export".to_owned(),
        ..DirectoryAsk::default()
    };
    let view = rumbo.directory(Some(&id), Some(ask.clone())).unwrap();
    assert_eq!(view.filters.len(), 7);
    for filter in &view.filters {
        for option in &filter.options {
            let mut ask = ask.clone();
            let chosen = Some(option.id.clone());
            match filter.id.as_str() {
                "fit" => ask.fit = chosen,
                "country" => ask.country = chosen,
                "offer" => ask.offer = chosen,
                "sector" => ask.sector = chosen,
                "stage" => ask.stage = chosen,
                "kind" => ask.kind = chosen,
                "standing" => ask.standing = chosen,
                other => panic!("an unknown filter {other}"),
            }
            let narrowed = rumbo.directory(Some(&id), Some(ask)).unwrap();
            assert_eq!(
                narrowed.rows.len(),
                promised(&view, &filter.id, &option.id),
                "{}: {}",
                filter.id,
                option.id
            );
        }
    }
    let nothing = DirectoryAsk {
        words: "payoneer agricultura".to_owned(),
        kind: Some("programme:finance".to_owned()),
        ..DirectoryAsk::default()
    };
    let view = rumbo.directory(Some(&id), Some(nothing)).unwrap();
    assert!(view.rows.is_empty());
    assert!(!view.drop.is_empty(), "a way out");
    for way in view.drop {
        let after = rumbo.directory(Some(&id), Some(way.ask)).unwrap();
        let count = after.rows.len().to_string();
        assert!(!after.rows.is_empty(), "{}", way.text);
        assert!(way.text.ends_with(&count), "{}: {count}", way.text);
    }
    let hopeless = rumbo
        .directory(Some(&id), Some(asking("zzzzzzz qqqqqqq")))
        .unwrap();
    assert_eq!(hopeless.drop.len(), 1, "all words: {:?}", hopeless.drop);
    assert_eq!(hopeless.drop[0].ask.words, "");
}

#[test]
fn without_a_company_the_country_chosen_last_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let peru = DirectoryAsk {
        country: Some("pe".to_owned()),
        ..DirectoryAsk::default()
    };
    let found = rumbo.directory(None, Some(peru)).unwrap().rows.len();
    assert_eq!(
        found,
        promised(
            &rumbo.directory(None, Some(asking(""))).unwrap(),
            "country",
            "pe"
        )
    );
    assert_eq!(rumbo.directory(None, None).unwrap().ask.country, None);
    let mexico = DirectoryAsk {
        country: Some("mx".to_owned()),
        ..DirectoryAsk::default()
    };
    rumbo.directory(None, Some(mexico)).unwrap();
    drop(rumbo);
    let mut rumbo = open(folder.path());
    let view = rumbo.directory(None, None).unwrap();
    assert_eq!(view.ask.country.as_deref(), Some("mx"));
    let unknown = DirectoryAsk {
        country: Some("atlantis".to_owned()),
        fit: Some("fits".to_owned()),
        ..DirectoryAsk::default()
    };
    let view = rumbo.directory(None, Some(unknown)).unwrap();
    assert_eq!(view.ask, DirectoryAsk::default(), "no such filter");
}

#[test]
fn an_extra_pack_is_in_it_too_and_a_record_that_is_not_there_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let pack = rumbo_app::Pack::shipped().unwrap();
    let pack = pack.with_extra(&puerto_azul()).unwrap();
    let mut rumbo = open_with(folder.path(), pack);
    let view = rumbo.directory(None, Some(asking("puerto azul"))).unwrap();
    assert!(!view.rows.is_empty());
    for id in ["programme:no-hay", "platform", "x:y", ""] {
        let error = rumbo.directory_entry(None, id).unwrap_err();
        assert_eq!(error.code(), rumbo_app::Code::NotFound, "{id}");
    }
    let error = rumbo.directory(Some("no-hay"), None).unwrap_err();
    assert_eq!(error.code(), rumbo_app::Code::NotFound);
}

/// `--nocapture` tells how long it takes; the bound is loose, as machines of a test are slow and shared.
#[test]
fn it_answers_while_one_types() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id) = filled(folder.path(), "telares-lihuen");
    let begun = Instant::now();
    rumbo.directory(Some(&id), None).unwrap();
    println!("opened in {:?}", begun.elapsed());
    let mut words = String::new();
    let mut slowest = std::time::Duration::ZERO;
    for letter in "capasitacion exportacion peru".chars() {
        words.push(letter);
        let begun = Instant::now();
        rumbo.directory(Some(&id), Some(asking(&words))).unwrap();
        slowest = slowest.max(begun.elapsed());
    }
    println!("slowest letter {slowest:?}");
    assert!(slowest.as_millis() < 1000, "{slowest:?}");
}
