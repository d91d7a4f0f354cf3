//! Writes the typed keys: from the interface's and the report's sentences in `locales/es` come one Rust function per
//! message and one TypeScript type. `cargo xtask codegen` calls it from the root of the project; `--check` only compares.

#![allow(clippy::print_stderr)] // a program for developers: it speaks on the terminal

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

use rumbo_i18n::catalogue::{Catalogue, Sentence, VariableKind};
use rumbo_i18n::{Language, Locale};

const RUST: &str = "crates/i18n/src/generated/messages.rs";
const TYPESCRIPT: &str = "ui/src/generated/messages.ts";

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match run(check) {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> io::Result<Vec<String>> {
    let source = read_source(Path::new("locales"), Locale::ES)?;
    let mut problems: Vec<String> = source
        .mistakes
        .iter()
        .map(|mistake| format!("locales/{mistake}"))
        .collect();
    let sentences: Vec<&Sentence> = source
        .sentences
        .iter()
        .filter(|sentence| section(sentence) != "content")
        .collect();
    problems.extend(same_names(&sentences));
    if !problems.is_empty() {
        return Ok(problems);
    }
    for (path, text) in [
        (RUST, rust(&sentences)),
        (TYPESCRIPT, typescript(&sentences)?),
    ] {
        let current = fs::read_to_string(path).unwrap_or_default();
        if current == text {
            continue;
        }
        if check {
            problems.push(format!("{path} is not current: run `cargo xtask codegen`"));
            continue;
        }
        if let Some(folder) = Path::new(path).parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
        eprintln!("wrote {path}");
    }
    Ok(problems)
}

/// From the files, not from what is embedded: the sentence just written must count.
fn read_source(locales: &Path, locale: Locale) -> io::Result<Catalogue> {
    let mut files = Vec::new();
    let code = locale.code();
    for section in folders(&locales.join(&code))? {
        for file in ftl_files(&locales.join(&code).join(&section))? {
            let path = format!("{code}/{section}/{file}");
            let text = fs::read_to_string(locales.join(&path))?;
            files.push((path, text));
        }
    }
    let borrowed: Vec<(String, &str)> = files
        .iter()
        .map(|(path, text)| (path.clone(), text.as_str()))
        .collect();
    Ok(Catalogue::read(&borrowed))
}

fn names_in(folder: &Path, keep: impl Fn(&Path) -> bool) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if keep(&path)
                && let Some(name) = path.file_name()
            {
                names.push(name.to_string_lossy().into_owned());
            }
        }
    }
    names.sort();
    Ok(names)
}

fn folders(folder: &Path) -> io::Result<Vec<String>> {
    names_in(folder, Path::is_dir)
}

fn ftl_files(folder: &Path) -> io::Result<Vec<String>> {
    names_in(folder, |path| {
        path.extension().is_some_and(|extension| extension == "ftl")
    })
}

fn section(sentence: &Sentence) -> &str {
    sentence.file.split('/').nth(1).unwrap_or_default()
}

fn function_name(sentence: &Sentence) -> String {
    sentence.key().replace(['-', '.'], "_")
}

/// `month-name` and `monthName` are `month_name` in Rust.
fn parameter_name(variable: &str) -> String {
    let mut name = String::with_capacity(variable.len() + 2);
    for character in variable.chars() {
        if character.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(if character == '-' {
            '_'
        } else {
            character.to_ascii_lowercase()
        });
    }
    name
}

/// `a-b` with an attribute `c` and a message `a-b-c` would be one function.
fn same_names(sentences: &[&Sentence]) -> Vec<String> {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut problems = Vec::new();
    for sentence in sentences {
        if let Some(other) = seen.insert(function_name(sentence), sentence.key()) {
            problems.push(format!(
                "locales/{}:{}: {} and {other} would have the same name in Rust",
                sentence.file,
                sentence.line,
                sentence.key()
            ));
        }
    }
    problems
}

fn rust(sentences: &[&Sentence]) -> String {
    let mut text = String::from(
        "//! One function per sentence of the interface and the report. Generated by `cargo xtask codegen`: do not edit.\n\
         //! Arguments come in the order of the alphabet, so that rewording a sentence changes no caller.\n\n\
         use crate::{ArgValue, Localizer};\n",
    );
    for sentence in sentences {
        let parameters: String =
            sentence
                .variables
                .iter()
                .fold(String::new(), |mut all, (name, kind)| {
                    let kind = match kind {
                        VariableKind::Number => "i64",
                        VariableKind::Any => "impl Into<ArgValue<'a>>",
                    };
                    let _ = write!(all, ", {}: {kind}", parameter_name(name));
                    all
                });
        let lifetime = if parameters.contains("'a") {
            "<'a>"
        } else {
            ""
        };
        let values: Vec<String> = sentence
            .variables
            .keys()
            .map(|name| format!("(\"{name}\", {}.into())", parameter_name(name)))
            .collect();
        let call = sentence.attribute.as_ref().map_or_else(
            || format!("l.text(\"{}\", &[{}])", sentence.id, values.join(", ")),
            |attribute| {
                format!(
                    "l.attribute(\"{}\", \"{attribute}\", &[{}])",
                    sentence.id,
                    values.join(", ")
                )
            },
        );
        let _ = write!(
            text,
            "\n/// `{}` in `{}`: {}\n#[must_use]\npub fn {}{lifetime}(l: &Localizer{parameters}) -> String {{\n    {call}\n}}\n",
            sentence.key(),
            sentence.file,
            summary(sentence),
            function_name(sentence),
        );
    }
    text
}

/// The sentence in one line, for whoever reads the function's documentation.
fn summary(sentence: &Sentence) -> String {
    let words = sentence
        .literal
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let short: String = words.chars().take(80).collect();
    let short = short
        .replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace('<', "\\<")
        .replace('`', "'");
    if short.is_empty() {
        "(arguments only)".to_owned()
    } else {
        format!("«{}»", short.trim_end())
    }
}

fn typescript(sentences: &[&Sentence]) -> io::Result<String> {
    let mut text = String::from(
        "// Generated from locales/ by `cargo xtask codegen`: do not edit.\n\n\
         /** Every sentence of the interface, with the arguments that it needs. */\nexport interface MessageArgs {\n",
    );
    for sentence in sentences
        .iter()
        .filter(|sentence| section(sentence) == "ui")
    {
        let arguments: Vec<String> = sentence
            .variables
            .iter()
            .map(|(name, kind)| {
                let kind = match kind {
                    VariableKind::Number => "number",
                    VariableKind::Any => "string | number",
                };
                let name = if name.contains('-') {
                    format!("\"{name}\"")
                } else {
                    name.clone()
                };
                format!("{name}: {kind}")
            })
            .collect();
        let arguments = if arguments.is_empty() {
            "undefined".to_owned()
        } else {
            format!("{{ {} }}", arguments.join("; "))
        };
        let _ = writeln!(text, "  \"{}\": {arguments};", sentence.key());
    }
    text.push_str("}\n\nexport type MessageKey = keyof MessageArgs;\n\n");
    resources(&mut text)?;
    Ok(text)
}

/// The window's own bundle of files: `ui` of every language. A country has no words of its own there: those are in the
/// content's sentences, which come in the views.
fn resources(text: &mut String) -> io::Result<()> {
    let mut imports = String::new();
    let mut table = String::new();
    let mut chains = String::new();
    for language in Language::ALL {
        let code = language.code();
        let mut names = Vec::new();
        for file in ftl_files(&Path::new("locales").join(code).join("ui"))? {
            let stem = file.trim_end_matches(".ftl").replace('-', "_");
            let name = format!("{code}_{stem}");
            let _ = writeln!(
                imports,
                "import {name} from \"../../../locales/{code}/ui/{file}?raw\";"
            );
            names.push(name);
        }
        let _ = writeln!(table, "  \"{code}\": [{}],", names.join(", "));
        let _ = writeln!(
            chains,
            "  \"{code}\": [{}],",
            quoted(language.chain(), ", ")
        );
    }
    let _ = write!(
        text,
        "{imports}\n/** The text of the Fluent files, by locale. */\nexport const resources: Record<Locale, string[]> = {{\n{table}}};\n\n\
         /** Where each locale looks for a sentence, in order. */\nexport const fallbacks: Record<Locale, Locale[]> = {{\n{chains}}};\n\n\
         export type Locale = {};\n",
        quoted(&Language::ALL, " | "),
    );
    Ok(())
}

fn quoted(languages: &[Language], between: &str) -> String {
    let tags: Vec<String> = languages
        .iter()
        .map(|language| format!("\"{}\"", language.code()))
        .collect();
    tags.join(between)
}
