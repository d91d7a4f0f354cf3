//! `cargo xtask golden`: four reports against their golden files in `tests/golden`; `--accept` writes the files anew.

use crate::packages;
use crate::process::{self, Outcome, cargo};

/// Compares, or renews.
pub fn golden(arguments: &[String]) -> Outcome {
    let accepts = match arguments {
        [] => false,
        [only] if only == "--accept" => true,
        _ => return Err("only `--accept` is understood".to_owned()),
    };
    packages::install(packages::Purpose::Tests)?;
    let mut tests = cargo();
    tests.args(["test", "--package", "rumbo-report", "--test", "golden"]);
    if accepts {
        tests.env("INSTA_UPDATE", "always");
    }
    process::run(&mut tests)
}
