package org.leanout.dashboard;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.shared.Cell;
import org.springframework.context.MessageSource;

/** The portfolio as CSV: days as 2026-11-23, a line for each relationship, and no figure of a person. */
record PortfolioExport(MessageSource messages, Locale locale) {

    private static final List<String> COLUMNS = List.of(
            "partner",
            "unit",
            "tier",
            "tags",
            "brm",
            "level",
            "index",
            "trend",
            "levelBefore",
            "levelSince",
            "levels",
            "heldUntil",
            "flags",
            "contacts",
            "volunteered",
            "requested",
            "leaning",
            "view",
            "people",
            "gap",
            "blind",
            "contact",
            "quiet",
            "harms",
            "complaints",
            "complaintsLate",
            "promises",
            "late",
            "offers",
            "proposals",
            "requests",
            "unanswered",
            "bypassed",
            "stale",
            "minutesVolunteered",
            "minutesJoint",
            "minutesRequested",
            "minutesRework",
            "ambition",
            "ambitionOn",
            "ambitionAgreed",
            "ambitionMonths",
            "asOf");

    /** Writes all of it, and closes what it writes to. */
    void write(List<PortfolioRow> rows, Writer to) throws IOException {
        to.write(Cell.BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> message("portfolio.csv." + column))
                    .toList());
            for (PortfolioRow row : rows) csv.writeRecord(cells(row));
        }
    }

    private List<String> cells(PortfolioRow row) {
        String trend = row.trend() == null ? "" : message("portfolio.csv.trend." + row.trend());
        Stream<String> words = Stream.of(
                Cell.text(row.name()),
                Cell.text(row.unit()),
                message("Tier." + row.tier()),
                Cell.text(row.tags()),
                Cell.text(row.ownerName()),
                level(row.level()),
                row.number() == 0 ? "" : String.valueOf(row.index()),
                trend);
        Stream<@Nullable Object> figures = Stream.of(
                row.moved() == null ? null : level(Level.of(row.levelBefore()).orElse(null)),
                row.moved() == null ? null : row.levelSince(),
                row.levels().stream().map(each -> Objects.toString(each, "-")).collect(Collectors.joining(" ")),
                row.heldUntil(),
                row.flags().stream()
                        .map(flag -> message("Flag." + flag + ".short"))
                        .collect(Collectors.joining(", ")),
                row.contacts(),
                row.contactsVolunteered(),
                row.contactsRequested(),
                row.leaning(),
                row.theirView(),
                row.viewPeople(),
                row.viewGap(),
                row.blindSpots(),
                row.lastContactOn(),
                row.quietDays(),
                row.harms(),
                row.complaints(),
                row.complaintsLate(),
                row.promises(),
                row.promisesLate(),
                row.offers(),
                row.proposals(),
                row.requests(),
                row.daysUnanswered(),
                row.daysBypassed(),
                row.daysStale(),
                row.minutesVolunteered(),
                row.minutesJoint(),
                row.minutesRequested(),
                row.minutesRework(),
                row.ambition() == null ? null : level(row.ambition()),
                row.ambitionOn(),
                row.ambition() == null ? null : message("portfolio.csv.agreed." + row.ambitionAgreed()),
                row.ambitionMonths(),
                row.asOf());
        return Stream.concat(words, figures.map(figure -> Objects.toString(figure, "")))
                .toList();
    }

    private String level(@Nullable Level level) {
        return message(level == null ? "Level.none" : "Level." + level);
    }

    private String message(String code) {
        return messages.getMessage(code, null, locale);
    }
}
