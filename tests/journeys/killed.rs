//! Killed in the middle: whatever was shown as saved is there, and the file is whole.

use rumbo_app::views::AnswerInput;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::{data_file, open};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const ROUNDS: u64 = 20;

/// What one item may hold: the answer that was kept last, or one that was on its way when the process ended.
#[derive(Default)]
struct May {
    kept: Option<String>,
    tried: Option<String>,
}

#[test]
fn every_answer_shown_as_saved_survives_kill_9() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let telares = ExampleCompany::read("telares-lihuen");
    let id = telares.fill_in(&mut rumbo).id;
    drop(rumbo);
    let mut may: BTreeMap<String, May> = BTreeMap::new();
    let mut kept = 0;
    for round in 1..=ROUNDS {
        // Instants that differ from round to round: after some answers, and somewhere within the next.
        let answers = 1 + round * 7919 % 5;
        let then = Duration::from_micros(round * 7919 % 60_000);
        let said = killed_after(answers, then, folder.path(), &id, round);
        for line in said.lines() {
            let (kind, rest) = line.split_once(' ').unwrap();
            let (item, option) = rest.split_once('=').unwrap();
            let state = may.entry(item.to_owned()).or_default();
            match kind {
                "try" => state.tried = Some(option.to_owned()),
                "kept" => {
                    state.kept = Some(option.to_owned());
                    state.tried = None;
                    kept += 1;
                }
                other => panic!("the child said {other}"),
            }
        }
        survived(folder.path(), &id, &mut may, round);
    }
    assert!(
        kept >= ROUNDS,
        "each round keeps at least one answer, and {kept} were kept in all"
    );
}

/// Starts the child, waits for so many kept answers and a little more, kills it, and gives all that it said.
fn killed_after(answers: u64, then: Duration, folder: &Path, id: &str, round: u64) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_answer-until-killed"))
        .arg(folder)
        .args([id, &round.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    let mut kept = 0;
    while kept < answers {
        let start = said.len();
        assert!(
            out.read_line(&mut said).unwrap() > 0,
            "the child goes on answering"
        );
        kept += u64::from(said[start..].starts_with("kept "));
    }
    std::thread::sleep(then);
    child.kill().unwrap();
    assert!(
        !child.wait().unwrap().success(),
        "it was killed, and did not end by itself"
    );
    out.read_to_string(&mut said).unwrap();
    // A last line that was cut says nothing.
    said.rfind('\n')
        .map_or(String::new(), |end| said[..end].to_owned())
}

fn survived(folder: &Path, id: &str, may: &mut BTreeMap<String, May>, round: u64) {
    let mut rumbo = open(folder);
    let view = rumbo.open_assessment(id).unwrap();
    for (item, state) in may {
        let found = view.items.iter().find(|one| one.id == *item).unwrap();
        let Some(AnswerInput::Option(option)) = &found.answer else {
            panic!("round {round}: {item} has {:?}", found.answer);
        };
        let allowed = [&state.kept, &state.tried];
        assert!(
            state.kept.is_none() || allowed.contains(&&Some(option.clone())),
            "round {round}: {item} is {option}, and {:?} was shown as saved",
            state.kept
        );
        (state.kept, state.tried) = (Some(option.clone()), None);
    }
    drop(rumbo);
    let connection = rusqlite::Connection::open(data_file(folder)).unwrap();
    let verdict: String = connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok", "round {round}");
}
