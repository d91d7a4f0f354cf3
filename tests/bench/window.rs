//! What a person waits for in the real window: from the start to the first screen, beside an empty Tauri window, and from
//! a key to the page it changes. `cargo xtask bench window` builds both programs as they are shipped and runs this.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::cast_precision_loss
)]

use rumbo_app::Rumbo;
use rumbo_tests::driver::Driver;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::surroundings;
use rumbo_tests::session::{Computer, program};
use rumbo_tests::{journey, processes};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Starts of each program, taken in turn so that whatever else the machine does falls on all of them.
const STARTS: usize = 15;
/// Companies of an adviser who has had a workshop.
const COMPANIES: usize = 30;

/// One start.
#[derive(Clone, Copy)]
struct Start {
    /// Milliseconds from the start of the process to the frame that shows the first screen.
    time: f64,
    /// Memory of the program and its webview's helpers, each shared page divided among those that share it, in MB.
    memory: f64,
}

fn main() {
    let empty = PathBuf::from(std::env::var_os("RUMBO_EMPTY_WINDOW").expect("the empty window"));
    let (nothing, first, adviser) = (Computer::new(), Computer::new(), Computer::new());
    fill(&adviser);
    let mut starts: [Vec<Start>; 3] = Default::default();
    // The first round warms the disk's cache, and is not counted.
    for round in 0..=STARTS {
        let found = [
            start(&nothing, &empty),
            start(&first, &program()),
            start(&adviser, &program()),
        ];
        for (kept, start) in starts.iter_mut().zip(found) {
            if round > 0 {
                kept.push(start);
            }
        }
    }
    println!(
        "| start to first screen | ms, least / median | beside the empty window | MB, median | beside it |"
    );
    println!("|---|---|---|---|---|");
    let [nothing, first, adviser] = starts;
    let base = (median(times(&nothing)), median(memories(&nothing)));
    let row = |what: &str, starts: &[Start]| {
        let (time, memory) = (median(times(starts)), median(memories(starts)));
        let least = times(starts).fold(f64::INFINITY, f64::min);
        println!(
            "| {what} | {least:.0} / {time:.0} | {:.2} | {memory:.0} | {:.2} |",
            time / base.0,
            memory / base.1
        );
    };
    row("an empty Tauri window", &nothing);
    row("Rumbo, first start", &first);
    row(&format!("Rumbo, {COMPANIES} companies"), &adviser);
    keys();
}

fn times(starts: &[Start]) -> impl Iterator<Item = f64> {
    starts.iter().map(|start| start.time)
}

fn memories(starts: &[Start]) -> impl Iterator<Item = f64> {
    starts.iter().map(|start| start.memory)
}

/// So many finished diagnoses.
fn fill(computer: &Computer) {
    let data_folder = computer.data_folder();
    let mut rumbo = Rumbo::open(rumbo_app::Surroundings {
        data_folder,
        ..surroundings(&computer.home())
    })
    .expect("the data file opens");
    rumbo.accept_consent().expect("consent");
    // The example companies again and again: each time one more company.
    for company in ExampleCompany::all().iter().cycle().take(COMPANIES) {
        let id = company.fill_in(&mut rumbo).id;
        rumbo.finish_assessment(&id, true).expect("a result");
    }
}

fn start(computer: &Computer, program: &Path) -> Start {
    let window = Driver::start(program, |command| computer.prepare(command));
    window.until(
        "the first screen",
        "return performance.getEntriesByName('first-screen').length > 0",
    );
    let drawn = window
        .run("return performance.timeOrigin + performance.getEntriesByName('first-screen')[0].startTime")
        .as_f64()
        .expect("a time");
    let data_folder = computer.data_folder();
    let ids = processes::of_program(program, &data_folder);
    let began = processes::began(ids[0]);
    let began = began.duration_since(UNIX_EPOCH).expect("after 1970");
    processes::wait_until_idle(&data_folder);
    let memory = processes::memory(&data_folder) as f64 / f64::from(1 << 20);
    drop(window);
    for id in ids {
        if processes::is_running(id) {
            processes::end(id);
        }
    }
    Start {
        time: drawn - began.as_secs_f64() * 1000.0,
        memory,
    }
}

/// Every question of a company by keys: a figure chooses, Enter goes on.
fn keys() {
    let computer = Computer::new();
    let window = computer.open();
    journey::begin(&window, &journey::company("telares-lihuen"));
    window.run(WATCH);
    let mut questions = 0;
    loop {
        let item = journey::shown_item(&window);
        window.press(&["2"]);
        window.until(
            "the answer saved",
            "return document.querySelector('[data-testid=saved-sign]')?.dataset.state === 'saved'",
        );
        window.press(&["Enter"]);
        window.until(
            "the next question or the review",
            &format!(
                "const item = document.querySelector('[data-testid=question-text]')?.dataset.item; \
                 return item === undefined ? document.querySelector('[data-testid=review-finish]') !== null : item !== '{item}'"
            ),
        );
        questions += 1;
        if !window.has("question-text") {
            break;
        }
    }
    println!();
    println!("| key to page, {questions} questions | ms, median | 95 % within | longest |");
    println!("|---|---|---|---|");
    for (what, name) in [
        ("a figure: the option is marked", "choice"),
        ("a figure: the sign says that it is stored", "saved"),
        ("Enter: the next question", "next"),
    ] {
        let found = window.run(&format!("return window.rumboKeys.{name}"));
        let mut found: Vec<f64> = found
            .as_array()
            .expect("times")
            .iter()
            .filter_map(serde_json::Value::as_f64)
            .collect();
        found.sort_by(f64::total_cmp);
        let at = |part: f64| found[((found.len() - 1) as f64 * part).ceil() as usize];
        println!(
            "| {what} | {:.0} | {:.0} | {:.0} |",
            at(0.5),
            at(0.95),
            at(1.0)
        );
    }
    let id = computer.running();
    drop(window);
    if processes::is_running(id) {
        processes::end(id);
    }
}

/// Keeps, for each key, how long it took until the frame that shows what it changed.
const WATCH: &str = r"
  const page = () => ({
    item: document.querySelector('[data-testid=question-text]')?.dataset.item ?? 'over',
    choice: document.querySelector('input[type=radio]:checked, input[type=checkbox]:checked')?.dataset.testid ?? '',
    saved: document.querySelector('[data-testid=saved-sign]')?.dataset.state ?? '',
  });
  const times = (window.rumboKeys = { choice: [], saved: [], next: [] });
  window.addEventListener('keydown', (event) => {
    const began = event.timeStamp;
    const before = page();
    const done = {};
    const drawn = (name) => {
      if (done[name]) return;
      done[name] = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times[name].push(performance.now() - began);
        channel.port2.postMessage(null);
      });
    };
    const look = () => {
      const now = page();
      if (event.key === 'Enter') {
        if (now.item !== before.item) { drawn('next'); watcher.disconnect(); }
        return;
      }
      if (now.choice !== before.choice) drawn('choice');
      if (now.saved === 'saved' && now.choice !== before.choice) { drawn('saved'); watcher.disconnect(); }
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('change', look, { once: true });
  }, { capture: true });
";

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
