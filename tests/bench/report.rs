//! `cargo xtask bench report`: what a report costs, in processor time, wall time, memory and bytes, as one Markdown table.
//!
//! This program only starts others and reads how they did: the peak of a small process says nothing false about the
//! large ones that it starts. The heavy work is done by itself, started again with the name of a part.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // nobody's program: to fail loudly is its work
#![allow(clippy::print_stdout)] // the table is what it is for

#[cfg(unix)]
mod companies;
#[cfg(unix)]
mod grown;
#[cfg(unix)]
mod measure;
#[cfg(unix)]
mod parts;
#[cfg(unix)]
mod table;
#[cfg(unix)]
mod typst;

#[cfg(unix)]
fn main() {
    let mut arguments = std::env::args().skip(1);
    match arguments.next() {
        None => table::print(),
        Some(part) => {
            let number = |given: Option<String>| given.and_then(|text| text.parse().ok());
            parts::run(&part, number(arguments.next()).unwrap_or(1));
        }
    }
}

#[cfg(not(unix))]
fn main() {
    println!("Processor time and memory of other processes are read as Unix gives them.");
}
