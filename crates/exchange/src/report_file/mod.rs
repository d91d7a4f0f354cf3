//! The diagnosis inside a report: the attached file of a PDF that this program wrote, as `crates/report` attaches it.
//!
//! A PDF may come from anybody. It is passed over once, its own tables are not believed, what is unpacked is counted, and
//! only the few objects that lead to the attachment are read. A report that another program saved again (ticks in its
//! boxes, say) is read as well.

mod objects;
mod pass;
mod unpack;

use lopdf::{Dictionary, Object};

use crate::error::ExchangeError;
use crate::text::MAX_TEXT_BYTES;
use objects::Objects;

/// The name under which a report attaches its diagnosis, the same in every language.
const FILE_NAME: &str = "diagnostico.json";

/// Most attached files that are looked at, and most levels of their directory.
const MAX_ATTACHED: usize = 64;
const MAX_LEVELS: usize = 4;

/// The bytes of the attached diagnosis.
///
/// # Errors
/// There is none, or the PDF is damaged, encrypted or would unpack to too much.
pub(crate) fn attachment(pdf: &[u8]) -> Result<Vec<u8>, ExchangeError> {
    let passed = pass::over(pdf);
    if passed.encrypted {
        return Err(ExchangeError::ReportEncrypted);
    }
    let complete = passed.complete;
    let root = passed.root;
    let objects = Objects::of(pdf, passed)?;
    let missing = |what: &str| match complete && !objects.spoilt {
        true => ExchangeError::ReportForeign,
        false => ExchangeError::ReportDamaged(format!("{what} is missing")),
    };
    let catalog = root
        .and_then(|root| objects.dictionary(&Object::Reference((root, 0))))
        .ok_or_else(|| match objects.is_empty() {
            true => missing("every object"),
            false => ExchangeError::ReportDamaged("the catalog is missing".to_owned()),
        })?;
    let file = attached(&objects, &catalog)
        .iter()
        .filter_map(|specification| objects.dictionary(specification))
        .find(is_diagnosis)
        .ok_or_else(|| missing("the attachment"))?;
    let stream = objects
        .dictionary_in(&file, b"EF")
        .and_then(|embedded| {
            [b"UF".as_slice(), b"F"]
                .into_iter()
                .find_map(|key| objects.stream(embedded.get(key).ok()?))
        })
        .ok_or_else(|| ExchangeError::ReportDamaged("the attached file is missing".to_owned()))?;
    let text = unpack::whole(&stream.dictionary, stream.body, MAX_TEXT_BYTES)?;
    let size = objects
        .dictionary_in(&stream.dictionary, b"Params")
        .and_then(|params| params.get(b"Size").ok()?.as_i64().ok());
    match size {
        Some(size) if usize::try_from(size).ok() != Some(text.len()) => Err(
            ExchangeError::ReportDamaged(format!("{} of {size} bytes are attached", text.len())),
        ),
        _ => Ok(text),
    }
}

/// Specifications of attached files: those of the document, then those of the directory by name.
fn attached(objects: &Objects<'_>, catalog: &Dictionary) -> Vec<Object> {
    let mut found = objects.array_in(catalog, b"AF");
    let directory = objects
        .dictionary_in(catalog, b"Names")
        .and_then(|names| objects.dictionary_in(&names, b"EmbeddedFiles"));
    let mut level: Vec<Dictionary> = directory.into_iter().collect();
    for _ in 0..MAX_LEVELS {
        let mut below = Vec::new();
        for node in &level {
            // Name, specification, name, specification, …
            let pairs = objects.array_in(node, b"Names");
            found.extend(pairs.into_iter().skip(1).step_by(2));
            let kids = objects.array_in(node, b"Kids");
            below.extend(
                kids.iter()
                    .take(MAX_ATTACHED)
                    .filter_map(|kid| objects.dictionary(kid)),
            );
            if found.len() > MAX_ATTACHED || below.len() > MAX_ATTACHED {
                break;
            }
        }
        level = below;
    }
    found.truncate(MAX_ATTACHED);
    found
}

/// By its name, and by what it is to the document where that is said.
fn is_diagnosis(specification: &Dictionary) -> bool {
    let named = |key: &[u8]| {
        let name = specification.get(key).ok();
        name.and_then(|name| lopdf::decode_text_string(name).ok())
            .is_some_and(|name| name == FILE_NAME)
    };
    let relationship = specification
        .get(b"AFRelationship")
        .and_then(Object::as_name);
    (named(b"UF") || named(b"F")) && relationship.is_ok_and(|data| data == b"Data")
}
