//! The processes of the program under test, found by the data folder in their environment.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

/// The process ids of the program itself (not of the webview's helpers) that keep their data in this folder.
#[must_use]
pub fn of_program(program: &Path, data_folder: &Path) -> Vec<u32> {
    let all = with_data_in(data_folder).into_iter();
    all.filter(|id| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program))
        .collect()
}

/// Every process that was told to keep its data here: the program, and the helpers of its webview.
fn with_data_in(folder: &Path) -> Vec<u32> {
    let variable = format!("RUMBO_DATA_DIR={}", folder.display());
    let entries = fs::read_dir("/proc").expect("Linux has /proc").flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|id: &u32| {
            let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            environment
                .split(|byte| *byte == 0)
                .any(|one| one == variable.as_bytes())
        })
        .collect()
}

/// Waits until these processes have nothing to do: what a key set going is done and drawn.
pub fn wait_until_idle(data_folder: &Path) {
    let all = with_data_in(data_folder);
    let begun = Instant::now();
    let mut quiet = 0;
    let mut before = ticks(&all);
    while quiet < 3 && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(30));
        let now = ticks(&all);
        quiet = if now == before { quiet + 1 } else { 0 };
        before = now;
    }
}

/// Processor time used so far, in hundredths of a second.
fn ticks(processes: &[u32]) -> u64 {
    let used = processes.iter().filter_map(|id| {
        let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        let fields: Vec<u64> = stat
            .rsplit(')')
            .next()?
            .split_whitespace()
            .map(|field| field.parse().unwrap_or(0))
            .collect();
        // After the name: state, ten others, then time in the program and in the kernel.
        Some(fields.get(11)? + fields.get(12)?)
    });
    used.sum()
}

/// `kill -9`, as a power cut would: the program hears nothing. Waits until it is gone.
pub fn kill_hard(id: u32) {
    signal(id, "-KILL");
}

/// Asks the program to end, and waits until it has.
pub fn end(id: u32) {
    signal(id, "-TERM");
}

fn signal(id: u32, name: &str) {
    let status = Command::new("kill")
        .args([name, &id.to_string()])
        .status()
        .expect("kill starts");
    assert!(status.success(), "kill {name} {id}");
    let begun = Instant::now();
    while is_running(id) {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "process {id} does not end"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// When the process was started, to a hundredth of a second.
#[must_use]
pub fn began(id: u32) -> SystemTime {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).expect("the process runs");
    let fields = stat.rsplit(')').next().expect("fields after the name");
    let ticks: u64 = fields
        .split_whitespace()
        .nth(19)
        .and_then(|field| field.parse().ok())
        .expect("its start");
    let uptime = fs::read_to_string("/proc/uptime").expect("the machine's time");
    let now = SystemTime::now();
    let uptime: f64 = uptime
        .split_whitespace()
        .next()
        .and_then(|field| field.parse().ok())
        .expect("seconds");
    now - Duration::from_secs_f64(uptime) + Duration::from_millis(ticks * 10)
}

/// Memory of all processes that keep their data in this folder, in bytes; a shared page counts in parts.
#[must_use]
pub fn memory(data_folder: &Path) -> u64 {
    let of_one = |id: u32| {
        let maps = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = maps.lines().find_map(|line| line.strip_prefix("Pss:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok());
        kilobytes.map_or(0, |kilobytes: u64| kilobytes * 1024)
    };
    with_data_in(data_folder).into_iter().map(of_one).sum()
}

/// A process that has ended but whose parent has not looked yet does not run.
#[must_use]
pub fn is_running(id: u32) -> bool {
    fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| {
        let state = stat
            .rsplit(')')
            .next()
            .and_then(|rest| rest.split_whitespace().next());
        state.is_some_and(|state| state != "Z" && state != "X")
    })
}
