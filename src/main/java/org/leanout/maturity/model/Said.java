package org.leanout.maturity.model;

import java.time.LocalDate;

/** Something that was said: by whom, on which day it happened, and when it was entered. */
public sealed interface Said permits Stamp, Answer {

    Word word();

    /** The day it happened, in the organisation's time zone. */
    LocalDate day();

    /** The day it was entered, in the organisation's time zone. */
    LocalDate enteredOn();
}
