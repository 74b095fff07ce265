package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTests {

    /** In November 2026, when there is something from December 2024 on. */
    @ParameterizedTest
    @CsvSource({
        "REWORK,         ,        , 2025-12, 2026-11,",
        "REWORK,  2026-05, 2026-08, 2026-05, 2026-08,",
        "REWORK,  2026-05,        , 2026-05, 2026-11,",
        "REWORK,         , 2025-03, 2024-12, 2025-03,",
        "REWORK,  2026-11, 2025-01, 2025-12, 2026-11, records.reversed",
        "REWORK,  2010-01, 2010-12, 2025-12, 2026-11, records.outside",
        "REWORK,  2027-01, 2027-02, 2025-12, 2026-11, records.outside",
        "REWORK,         , 9999-12, 2025-12, 2026-11, records.part",
        "REWORK,  2010-01, 2025-02, 2024-12, 2025-02, records.part",
        "LEVEL_5,        ,        , 2026-11, 2026-11,",
        "LEVEL_5, 2020-01, 2025-02, 2025-02, 2025-02,",
        "LEVEL_5,        , 2031-01, 2026-11, 2026-11, records.part",
        "LEVEL_5,        , 2010-01, 2026-11, 2026-11, records.outside"
    })
    void are_those_asked_for_as_far_as_they_are_kept(
            Counted kind, YearMonth from, YearMonth to, YearMonth first, YearMonth last, String wrong) {
        assertThat(Months.of(kind, from, to, YearMonth.of(2024, 12), YearMonth.of(2026, 11)))
                .isEqualTo(new Months(first, last, wrong));
    }
}
