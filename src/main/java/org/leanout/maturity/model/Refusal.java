package org.leanout.maturity.model;

import java.util.List;

/** The model refuses something; the reason is a message key with its arguments. */
public final class Refusal extends IllegalArgumentException {

    private final String key;
    private final transient List<Object> arguments;

    Refusal(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static void unless(boolean fine, String key, Object... arguments) {
        if (!fine) {
            throw new Refusal(key, arguments);
        }
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
