package org.leanout.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;

/** A record says no to a change; the code and its arguments become a sentence for the person who asked. */
public class Refused extends RuntimeException implements MessageSourceResolvable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String code;
    private final transient Object[] arguments;

    public Refused(String code, Object... arguments) {
        this(null, code, arguments);
    }

    private Refused(@Nullable String field, String code, Object... arguments) {
        super(code);
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    /** A refusal that belongs beside one field of the form. */
    public static Refused at(String field, String code, Object... arguments) {
        return new Refused(field, code, arguments);
    }

    /** Whether it belongs beside one field of the form. */
    boolean isAtField() {
        return field != null;
    }

    /** Tells the form; a refusal that concerns several fields names them all. */
    protected void addTo(Errors errors) {
        errors.rejectValue(field, code, arguments, null);
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }
}
