//! The house of `ARCHITECTURE.md`: dependencies run one way, and each crate is the only one that knows its thing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use rumbo_tests::project;
use serde_json::Value;

/// Who may use whom. What is not here is forbidden; what is here and unused is allowed.
const EDGES: &[(&str, &[&str])] = &[
    ("rumbo-core", &[]),
    ("rumbo-i18n", &[]),
    ("rumbo-store", &["rumbo-core"]),
    ("rumbo-report", &["rumbo-core", "rumbo-i18n"]),
    ("rumbo-exchange", &["rumbo-core", "rumbo-i18n"]),
    (
        "rumbo-app",
        &[
            "rumbo-core",
            "rumbo-store",
            "rumbo-i18n",
            "rumbo-report",
            "rumbo-exchange",
        ],
    ),
    ("rumbo-cli", &["rumbo-app", "rumbo-i18n"]),
    // The shell has words of its own only for the notice of a crash, when `app` cannot be asked any more.
    ("rumbo-desktop", &["rumbo-app", "rumbo-i18n"]),
    ("rumbo-xtask", &[]),
];

/// Libraries that one crate alone may know.
const ONLY: &[(&str, &[&str])] = &[
    ("rusqlite", &["rumbo-store"]),
    ("printpdf", &["rumbo-report"]),
    // One writes a report, the other reads what it carries.
    ("lopdf", &["rumbo-report", "rumbo-exchange"]),
    ("quick-xml", &["rumbo-report"]),
    ("icalendar", &["rumbo-exchange"]),
    ("rust_xlsxwriter", &["rumbo-exchange"]),
    ("csv", &["rumbo-exchange"]),
    ("usvg", &["rumbo-app"]),
    ("image", &["rumbo-app"]),
    ("fluent", &["rumbo-i18n"]),
    ("fluent-syntax", &["rumbo-i18n"]),
    ("tauri", &["rumbo-desktop"]),
    ("clap", &["rumbo-cli"]),
];

/// What the domain may be built on: types and parsing, no files, clock or chance.
const CORE_USES: &[&str] = &[
    "chrono",
    "num-bigint",
    "num-rational",
    "serde",
    "thiserror",
    "toml",
];

/// What the domain's code never names.
const CORE_NEVER_NAMES: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "rand::",
];

fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(project())
        .output()
        .unwrap();
    let metadata: Value =
        serde_json::from_slice(&output.stdout).expect("cargo metadata speaks JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    packages
        .iter()
        .map(|package| {
            let shipped = package["dependencies"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|one| one["kind"].is_null());
            let names = shipped
                .map(|one| one["name"].as_str().unwrap().to_owned())
                .collect();
            (package["name"].as_str().unwrap().to_owned(), names)
        })
        .collect()
}

#[test]
fn dependencies_run_one_way() {
    let found = dependencies();
    for (package, allowed) in EDGES {
        let uses = found
            .get(*package)
            .unwrap_or_else(|| panic!("{package} is a member"));
        let ours: BTreeSet<&str> = uses
            .iter()
            .map(String::as_str)
            .filter(|name| name.starts_with("rumbo-"))
            .collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        let forbidden: Vec<_> = ours.difference(&allowed).collect();
        assert!(
            forbidden.is_empty(),
            "{package} must not depend on {forbidden:?}"
        );
    }
    let known: BTreeSet<&str> = EDGES
        .iter()
        .map(|(name, _)| *name)
        .chain(["rumbo-tests"])
        .collect();
    let members: BTreeSet<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(members, known, "a new crate states its edges here");
}

#[test]
fn each_crate_is_the_only_one_that_knows_its_library() {
    for (package, uses) in dependencies() {
        for (library, owners) in ONLY {
            assert!(
                !uses.contains(*library) || owners.contains(&package.as_str()),
                "{package} uses {library}, which only {owners:?} may know"
            );
        }
    }
}

#[test]
fn the_developer_commands_build_before_any_library_is_there() {
    let uses = &dependencies()["rumbo-xtask"];
    assert!(uses.is_empty(), "xtask uses {uses:?}");
}

#[test]
fn the_domain_is_pure() {
    let uses = &dependencies()["rumbo-core"];
    let extra: Vec<_> = uses
        .iter()
        .filter(|name| !CORE_USES.contains(&name.as_str()))
        .collect();
    assert!(extra.is_empty(), "core uses {extra:?}");
    for_each_source(&project().join("crates/core/src"), &mut |path, text| {
        for word in CORE_NEVER_NAMES {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    });
}

#[test]
fn the_window_may_call_every_command_and_nothing_else() {
    let commands = std::fs::read_to_string(project().join("src-tauri/src/commands.rs")).unwrap();
    let permissions: BTreeSet<String> = commands
        .split("\n#[tauri::command")
        .skip(1)
        .map(|after| {
            after
                .split_once("fn ")
                .unwrap()
                .1
                .split(['(', '<'])
                .next()
                .unwrap()
        })
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    let capability =
        std::fs::read_to_string(project().join("src-tauri/capabilities/main.json")).unwrap();
    let capability: Value = serde_json::from_str(&capability).unwrap();
    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        granted, permissions,
        "capabilities/main.json against commands.rs"
    );
    let files = std::fs::read_dir(project().join("src-tauri/capabilities"))
        .unwrap()
        .count();
    assert_eq!(files, 1, "one capability");
}

#[test]
fn the_interface_calls_every_command_by_its_name() {
    let interface = std::fs::read_to_string(project().join("ui/src/lib/api.ts")).unwrap();
    let called: BTreeSet<&str> = interface
        .split("invoke<")
        .skip(1)
        .filter_map(|after| after.split_once("(\"")?.1.split('"').next())
        .collect();
    let commands = std::fs::read_to_string(project().join("src-tauri/src/commands.rs")).unwrap();
    let there: BTreeSet<&str> = commands
        .split("\n#[tauri::command")
        .skip(1)
        .map(|after| {
            after
                .split_once("fn ")
                .unwrap()
                .1
                .split(['(', '<'])
                .next()
                .unwrap()
        })
        .collect();
    assert_eq!(
        called, there,
        "ui/src/lib/api.ts against src-tauri/src/commands.rs"
    );
}

#[test]
fn the_window_reaches_nothing_outside_itself() {
    let configuration =
        std::fs::read_to_string(project().join("src-tauri/tauri.conf.json")).unwrap();
    let configuration: Value = serde_json::from_str(&configuration).unwrap();
    let policy = configuration["app"]["security"]["csp"].as_str().unwrap();
    for loose in [
        "unsafe-inline",
        "unsafe-eval",
        "*",
        "https:",
        "asset:",
        "blob:",
    ] {
        assert!(!policy.contains(loose), "the policy holds {loose}");
    }
    for strict in [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-src 'none'",
        "form-action 'none'",
    ] {
        assert!(policy.contains(strict), "the policy lacks {strict}");
    }
    for package in [
        "tauri-plugin-http",
        "tauri-plugin-shell",
        "tauri-plugin-updater",
        "tauri-plugin-fs",
    ] {
        assert!(
            !dependencies()["rumbo-desktop"].contains(package),
            "{package}"
        );
    }
}

fn for_each_source(folder: &Path, look: &mut dyn FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            for_each_source(&path, look);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            look(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}
