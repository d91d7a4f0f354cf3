//! The plan for a calendar and a spreadsheet: what the files say, and what happens where they can't be written.

use crate::full_disk::Mount;
use crate::said::refused;
use rumbo_app::views::{PathChoice, PlanFormat, PlanOptions, RoadmapView};
use rumbo_app::{Code, Rumbo};
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{DAY, PLAIN, it_is, open};
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;

const CALENDAR: PlanOptions = PlanOptions {
    format: PlanFormat::Calendar,
    with_alarm: false,
};
const SPREADSHEET: PlanOptions = PlanOptions {
    format: PlanFormat::Spreadsheet,
    with_alarm: false,
};
const TABLE: PlanOptions = PlanOptions {
    format: PlanFormat::Table,
    with_alarm: false,
};

fn planned(folder: &Path) -> (Rumbo, String, RoadmapView) {
    let mut rumbo = open(folder);
    let id = ExampleCompany::read("telares-lihuen")
        .fill_in(&mut rumbo)
        .id;
    rumbo.finish_assessment(&id, false).unwrap();
    let plan = rumbo.roadmap(&id).unwrap();
    (rumbo, id, plan)
}

/// Names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The entries of a calendar by their names, each with its properties.
fn entries(path: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path).unwrap().replace("\r\n ", "");
    text.split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|entry| {
            let (entry, _) = entry.split_once("END:VEVENT").unwrap();
            let lines = entry.split_terminator("\r\n");
            let properties: BTreeMap<String, String> = lines
                .map(|line| {
                    let (name, value) = line.split_once(':').unwrap();
                    (
                        name.to_owned(),
                        value.replace("\\,", ",").replace("\\;", ";"),
                    )
                })
                .collect();
            (properties["UID"].clone(), properties)
        })
        .collect()
}

#[test]
fn a_calendar_says_each_dated_action_in_its_weeks() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let saved = rumbo.save_plan(&id, None, &CALENDAR).unwrap();
    assert!(
        saved
            .path
            .ends_with("Telares Lihuén – hoja de ruta – 2026-11-21.ics")
    );
    assert!(saved.note.contains("con fecha"), "{}", saved.note);
    let entries = entries(Path::new(&saved.path));
    let dated: Vec<_> = plan
        .tasks
        .iter()
        .filter(|task| task.start_on.is_some())
        .collect();
    assert!(dated.len() > 5);
    assert_eq!(entries.len(), dated.len() + 1, "and the reminder");
    for task in dated {
        let entry = &entries[&format!("{}.{id}@org.rumbo.desktop", task.id)];
        assert_eq!(entry["SUMMARY"], format!("{}. {}", task.number, task.title));
        let start = task.start_on.as_ref().unwrap().replace('-', "");
        assert_eq!(entry["DTSTART;VALUE=DATE"], start);
        let end = chrono::NaiveDate::parse_from_str(task.finish_on.as_ref().unwrap(), "%Y-%m-%d");
        let after = end.unwrap() + chrono::Days::new(1);
        assert_eq!(
            entry["DTEND;VALUE=DATE"],
            after.format("%Y%m%d").to_string()
        );
        for step in &task.steps {
            assert!(entry["DESCRIPTION"].contains(&step.text), "{}", step.text);
        }
        assert!(entry["DESCRIPTION"].contains(&task.deliverable));
        for offer in &task.help {
            assert!(entry["DESCRIPTION"].contains(&offer.url), "{}", offer.url);
            assert!(
                entry["DESCRIPTION"].contains(&offer.source),
                "{}",
                offer.source
            );
        }
    }
    let reminder = &entries[&format!("repeat-diagnosis.{id}@org.rumbo.desktop")];
    assert_eq!(reminder["DTSTART;VALUE=DATE"], "20270520", "180 days later");
}

#[test]
fn a_second_calendar_moves_what_the_first_one_brought_and_marks_what_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let first = entries(Path::new(
        &rumbo.save_plan(&id, None, &CALENDAR).unwrap().path,
    ));
    it_is(DAY + chrono::Days::new(10));
    let task = &plan.tasks[0];
    rumbo.mark_task(&id, &task.id, true).unwrap();
    rumbo.set_plan(&id, None, Some(8)).unwrap();
    let saved = rumbo.save_plan(&id, None, &CALENDAR).unwrap();
    assert!(
        saved.path.ends_with("(2).ics"),
        "beside the first: {}",
        saved.path
    );
    let second = entries(Path::new(&saved.path));
    let uid = format!("{}.{id}@org.rumbo.desktop", task.id);
    assert_eq!(
        second[&uid]["SUMMARY"],
        format!("Hecha: {}. {}", task.number, task.title)
    );
    assert_eq!(second[&uid]["DTSTART;VALUE=DATE"], "20261201", "on the day");
    let moved = first.keys().filter(|uid| second.contains_key(*uid)).count();
    assert_eq!(moved, first.len(), "each entry keeps its name");
    let sequence = |entry: &BTreeMap<String, String>| entry["SEQUENCE"].parse::<u32>().unwrap();
    assert!(sequence(&second[&uid]) > sequence(&first[&uid]));
    it_is(DAY);
}

#[test]
fn a_plan_without_hours_has_nothing_for_a_calendar_but_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, _) = planned(folder.path());
    rumbo.set_plan(&id, None, Some(0)).unwrap();
    let words = refused(rumbo.save_plan(&id, None, &CALENDAR), Code::PlanUndated);
    assert!(words.contains("Cambiar horas o fecha"), "{words}");
    assert!(
        !folder.path().join("Documentos").exists(),
        "nothing is written"
    );
    for options in [SPREADSHEET, TABLE] {
        let saved = rumbo.save_plan(&id, None, &options).unwrap();
        assert!(Path::new(&saved.path).exists());
    }
}

#[test]
fn a_spreadsheet_and_a_table_say_the_plan_and_never_replace_one_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let chosen = folder.path().join("Planillas");
    std::fs::create_dir(&chosen).unwrap();
    let first = rumbo.save_plan(&id, Some(&chosen), &SPREADSHEET).unwrap();
    std::fs::write(&first.path, "con mis marcas").unwrap();
    // The folder is remembered.
    let second = rumbo.save_plan(&id, None, &SPREADSHEET).unwrap();
    let table = rumbo.save_plan(&id, None, &TABLE).unwrap();
    assert_eq!(
        names(&chosen),
        [
            "Telares Lihuén – hoja de ruta – 2026-11-21 (2).xlsx",
            "Telares Lihuén – hoja de ruta – 2026-11-21.csv",
            "Telares Lihuén – hoja de ruta – 2026-11-21.xlsx",
        ]
    );
    assert_eq!(
        std::fs::read_to_string(&first.path).unwrap(),
        "con mis marcas"
    );
    let file = std::fs::File::open(&second.path).unwrap();
    let mut strings = String::new();
    zip::ZipArchive::new(file)
        .unwrap()
        .by_name("xl/sharedStrings.xml")
        .unwrap()
        .read_to_string(&mut strings)
        .unwrap();
    let strings = roxmltree::Document::parse(&strings).unwrap();
    let strings: Vec<&str> = strings
        .descendants()
        .filter_map(|node| node.text())
        .collect();
    let table = std::fs::read_to_string(table.path).unwrap();
    assert!(
        table.starts_with("\u{FEFF}\"N.º\";\"Acción\""),
        "as Chile's spreadsheets part columns"
    );
    for task in &plan.tasks {
        assert!(strings.contains(&task.title.as_str()), "{}", task.title);
        assert!(
            table.contains(&format!("\"{}\"", task.title)),
            "{}",
            task.title
        );
        for step in &task.steps {
            assert!(strings.contains(&step.text.as_str()), "{}", step.text);
        }
        for offer in &task.help {
            assert!(strings.contains(&offer.source.as_str()), "{}", offer.source);
        }
    }
}

#[test]
fn the_express_path_has_no_plan_to_take_along() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let facts = ExampleCompany::read("telares-lihuen").facts;
    let id = rumbo
        .start_assessment("Telares", true, PathChoice::Express, &facts)
        .unwrap()
        .id;
    refused(rumbo.save_plan(&id, None, &CALENDAR), Code::ExpressPath);
}

#[test]
fn where_a_plan_can_not_be_written_nothing_is_left_and_the_plan_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rumbo, id, plan) = planned(folder.path());
    let gone = folder.path().join("Memoria USB");
    let words = refused(
        rumbo.save_plan(&id, Some(&gone), &SPREADSHEET),
        Code::FolderGone,
    );
    assert!(words.contains("Memoria USB"), "{words}");
    assert!(
        !gone.exists(),
        "a folder that was taken out is not made anew"
    );

    std::fs::create_dir(&gone).unwrap();
    if let Some(disk) = Mount::disk(&gone, "64k") {
        std::fs::write(gone.join("fotos"), vec![b'.'; 48 * 1024]).unwrap();
        refused(
            rumbo.save_plan(&id, Some(&gone), &CALENDAR),
            Code::ReportDiskFull,
        );
        assert_eq!(names(&gone), ["fotos"]);
        disk.protect();
        refused(
            rumbo.save_plan(&id, Some(&gone), &TABLE),
            Code::ReportUnwritable,
        );
    }
    assert_eq!(rumbo.roadmap(&id).unwrap(), plan);
}

#[test]
fn a_name_that_no_disk_takes_is_refused_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let pack = rumbo_app::Pack::shipped().unwrap();
    let target = folder.path().join(format!("{}.xlsx", "ñ".repeat(200)));
    let text = ExampleCompany::read("telares-lihuen").text;
    let language = rumbo_app::ReportLanguage::ES;
    refused(
        rumbo_app::plan_file(&pack, &text, language, DAY, &SPREADSHEET, &target),
        Code::FileNameTooLong,
    );
    assert!(names(folder.path()).is_empty(), "and nothing is left");
}

/// Ends the process in the middle of the file: the system lets it write so many bytes to one file and no more.
const MOST_BYTES: u64 = 40 * 1024;

#[test]
fn what_a_program_that_was_ended_left_is_removed_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (rumbo, id, _) = planned(folder.path());
    drop(rumbo);
    let target = folder.path().join("Planes");
    std::fs::create_dir(&target).unwrap();
    // Not ours, though it looks so: nobody noted it.
    std::fs::write(target.join(".rumbo-otro.part"), "de otro").unwrap();
    let ended = Command::new("prlimit")
        .arg(format!("--fsize={MOST_BYTES}"))
        .arg(env!("CARGO_BIN_EXE_save-plan"))
        .args([folder.path().as_os_str(), id.as_ref(), target.as_os_str()])
        .output()
        .unwrap();
    assert!(!ended.status.success(), "it was ended");
    let half: Vec<PathBuf> = names(&target)
        .into_iter()
        .filter(|name| name != ".rumbo-otro.part")
        .map(|name| target.join(name))
        .collect();
    let [half] = half.as_slice() else {
        panic!("one file was begun: {half:?}, {ended:?}");
    };
    assert_eq!(
        std::fs::metadata(half).unwrap().len(),
        MOST_BYTES,
        "and not finished"
    );

    let mut rumbo = open(folder.path());
    assert_eq!(
        names(&target),
        [".rumbo-otro.part"],
        "the rest of it is gone"
    );
    let saved = rumbo.save_plan(&id, Some(&target), &CALENDAR).unwrap();
    assert!(
        std::fs::read_to_string(&saved.path)
            .unwrap()
            .ends_with("END:VCALENDAR\r\n")
    );
    rumbo.save_report(&id, Some(&target), &PLAIN).unwrap();
    assert_eq!(
        names(&target).len(),
        3,
        "each whole, and nothing beside them"
    );
}
