package org.leanout.door;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Blank;

/** Reads a text as people meant it: blanks at its ends are none, and whatever is only blank says nothing. */
class TextEditor extends PropertyEditorSupport {

    /** PostgreSQL takes none. */
    private static final String ZERO = "\0";

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null ? null : Blank.strip(text.replace(ZERO, "")));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
