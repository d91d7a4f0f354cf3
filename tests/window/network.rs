//! The program opens no socket of the internet families. Driven by keys alone: WebDriver itself makes it listen.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rumbo_tests::processes;
use rumbo_tests::session::{Computer, program};

/// A helper of the desktop, not of ours: it asks for the display over the local network when the display is gone.
const NOT_OURS: &[&str] = &["at-spi-bus-launcher"];

/// Starts a program under strace; its children are followed.
fn traced(computer: &Computer, trace: &Path, command: &[&str]) -> Child {
    let mut strace = Command::new("strace");
    computer.prepare(&mut strace);
    strace
        .args([
            "-f",
            "-qq",
            "-s",
            "200",
            "-e",
            "trace=socket,connect,bind,execve,clone,clone3,fork,vfork",
            "-o",
        ])
        .arg(trace)
        .args(command)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("strace starts (cargo xtask setup installs it)")
}

/// The internet sockets of a trace, each with the program that opened it.
fn internet_sockets(trace: &str) -> Vec<(String, String)> {
    let mut parents: BTreeMap<&str, &str> = BTreeMap::new();
    let mut programs: BTreeMap<&str, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for line in trace.lines() {
        let Some((process, call)) = line.split_once(' ') else {
            continue;
        };
        let call = call.trim_start();
        let starts = [
            "clone",
            "fork",
            "vfork",
            "<... clone",
            "<... fork",
            "<... vfork",
        ];
        if starts.iter().any(|start| call.starts_with(start)) {
            if let Some((_, child)) = call.rsplit_once("= ") {
                parents.insert(child.trim(), process);
            }
        } else if let Some(rest) = call.strip_prefix("execve(\"") {
            programs.insert(process, rest.split('"').next().unwrap_or_default());
        } else if call.contains("AF_INET") || call.contains("PF_INET") {
            found.push((program_of(process, &parents, &programs), call.to_owned()));
        }
    }
    found
}

fn program_of(
    process: &str,
    parents: &BTreeMap<&str, &str>,
    programs: &BTreeMap<&str, &str>,
) -> String {
    let mut process = process;
    loop {
        if let Some(program) = programs.get(process) {
            return (*program).to_owned();
        }
        let Some(parent) = parents.get(process) else {
            return format!("process {process}");
        };
        process = parent;
    }
}

#[test]
fn a_program_that_opens_one_is_caught() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let mut child = traced(
        &computer,
        &trace,
        &[
            "bash",
            "-c",
            "(exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null; true",
        ],
    );
    child.wait().unwrap();
    let found = internet_sockets(&fs::read_to_string(&trace).unwrap());
    assert!(!found.is_empty(), "the check sees an internet socket");
    assert!(
        found.iter().all(|(program, _)| program.ends_with("bash")),
        "and whose it is: {found:?}"
    );
}

#[test]
fn a_whole_journey_by_keys_opens_none() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let window = program();
    let mut child = traced(&computer, &trace, &[&window.to_string_lossy()]);
    let report = crate::keyboard::whole_journey(&computer);
    assert!(
        fs::read(&report).unwrap().starts_with(b"%PDF-"),
        "the journey reached the report"
    );
    // The program first, the display after it: a display that goes away makes helpers try the network.
    processes::end(computer.running());
    child.wait().unwrap();
    let trace = fs::read_to_string(&trace).unwrap();
    assert!(
        trace.contains("WebKitWebProcess"),
        "the webview was followed"
    );
    assert!(trace.contains("AF_UNIX"), "sockets were seen");
    let ours: Vec<_> = internet_sockets(&trace)
        .into_iter()
        .filter(|(program, _)| !NOT_OURS.iter().any(|other| program.ends_with(other)))
        .collect();
    assert!(ours.is_empty(), "{ours:#?}");
}
