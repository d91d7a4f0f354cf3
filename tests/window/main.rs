//! Journeys through the real window. `cargo xtask e2e` runs them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod agreement;
mod closing;
mod crash;
mod directory;
mod example;
mod exports;
mod express;
mod folder;
mod full_disk;
mod history;
mod keyboard;
mod main_job;
mod network;
mod open_report;
mod printing;
mod roadmap;
mod screens;
mod settings;
mod start;
mod what_if;
mod worksheet;

use std::time::{Duration, Instant};

/// Waits for what another process does.
fn wait_for(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "never came: {what}"
        );
        std::thread::sleep(Duration::from_millis(100));
    }
}
