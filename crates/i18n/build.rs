//! Builds the crate again when a sentence changes: the locales are embedded, and only Cargo sees a file that is new.

#![allow(clippy::print_stdout)] // this is how a build script speaks to Cargo

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
