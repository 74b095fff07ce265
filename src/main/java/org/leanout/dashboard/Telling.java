package org.leanout.dashboard;

import java.util.Map;

/** What one of the partner's people may tell IT in a sentence, and the form of the record that it becomes. */
enum Telling {
    REQUEST("/requests", "title", true),
    OBJECTIVE("/objectives", "statement", false),
    GOOD("/impacts", "what", true),
    BAD("/impacts", "what", true),
    COMPLAINT("/complaints", "what", false),
    BYPASS("/bypasses", "what", false),
    OUTCOME("/value/outcomes", "what", false),
    PROMISE("/promises", "what", false);

    private final String path;
    private final String field;
    private final boolean enough;

    Telling(String path, String field, boolean enough) {
        this.path = path;
        this.field = field;
        this.enough = enough;
    }

    /** Where such records are, below the partner. */
    String path() {
        return path;
    }

    /** Whether a sentence is all that it takes; of the others the form asks what nobody can guess. */
    boolean isEnough() {
        return enough;
    }

    /** The sentence, as fields of the form. */
    Map<String, String> fields(String sentence) {
        return path.equals("/impacts") ? Map.of(field, sentence, "effect", name()) : Map.of(field, sentence);
    }
}
