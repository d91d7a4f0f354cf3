//! What whole journeys stand on: example companies and the program without a window; for those through the real
//! window, a display of their own, a driver, the program under test.
//!
//! The tests are in the files beside: `architecture.rs`, `calibration.rs`, `characters.rs`, `journeys/`, `window/`, `look.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // only tests use this package: to fail loudly is its work

use std::path::{Path, PathBuf};

pub mod calibration;
pub mod example_company;
pub mod program;

#[cfg(feature = "window")]
pub mod display;
#[cfg(feature = "window")]
pub mod driver;
#[cfg(feature = "window")]
pub mod journey;
#[cfg(feature = "window")]
pub mod processes;
#[cfg(feature = "window")]
pub mod session;
#[cfg(feature = "window")]
pub mod tour;

/// The root of the project.
#[must_use]
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .expect("the project's folder")
}
