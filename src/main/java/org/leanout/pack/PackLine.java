package org.leanout.pack;

/** What a pack counts in one line: the records of one kind and state in one of its parts. An address has it as its text. */
record PackLine(Section section, PackKind kind, String state) {

    @Override
    public String toString() {
        return section + "." + kind + "." + state;
    }

    /** The code of the words that count its records. */
    public String code() {
        return "pack." + this;
    }

    /** The code of its name. */
    public String nameCode() {
        return "pack.line." + this;
    }

    /** The day that its records are sorted by, in SQL; what waits may have no day but the one since when it does. */
    String day(String of) {
        return section == Section.DECIDE ? "coalesce(%1$s.day, %1$s.other)".formatted(of) : of + ".day";
    }
}
