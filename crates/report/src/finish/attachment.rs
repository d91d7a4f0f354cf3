//! The diagnosis inside its own report, for whoever opens it in Rumbo.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::metadata::{Metadata, pdf_date};
use super::text_string;

/// The same in every language, as a machine looks for it.
const FILE_NAME: &str = "diagnostico.json";

pub(super) fn add(
    document: &mut Document,
    catalog: &mut Dictionary,
    bytes: &[u8],
    metadata: &Metadata,
) {
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let file = Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => Object::Name(b"application/json".to_vec()),
            "Params" => dictionary! {
                "Size" => size,
                "ModDate" => Object::string_literal(pdf_date(metadata.date)),
            },
        },
        bytes.to_vec(),
    );
    let file = document.add_object(file);
    let specification = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(FILE_NAME),
        "UF" => text_string(FILE_NAME),
        "Desc" => text_string(&metadata.attachment),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => file, "UF" => file },
    });
    catalog.set("AF", vec![Object::Reference(specification)]);
    catalog.set(
        "Names",
        dictionary! {
            "EmbeddedFiles" => dictionary! {
                "Names" => vec![text_string(FILE_NAME), Object::Reference(specification)],
            },
        },
    );
}
