package org.leanout.dashboard;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            "promises",
            "late",
            "offers",
            "proposals",
            "requests",
            "minutesVolunteered",
            "minutesJoint",
            "minutesRequested",
            "ambition",
            "ambitionOn",
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
        String level = row.level() == null ? "Level.none" : "Level." + row.level();
        String trend = row.trend() == null ? "" : message("portfolio.csv.trend." + row.trend());
        Stream<String> words = Stream.of(
                Cell.text(row.name()),
                Cell.text(row.unit()),
                message("Tier." + row.tier()),
                Cell.text(row.tags()),
                Cell.text(row.ownerName()),
                message(level),
                row.number() == 0 ? "" : String.valueOf(row.index()),
                trend);
        Stream<@Nullable Object> figures = Stream.of(
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
                row.promises(),
                row.promisesLate(),
                row.offers(),
                row.proposals(),
                row.requests(),
                row.minutesVolunteered(),
                row.minutesJoint(),
                row.minutesRequested(),
                ambition(row),
                row.ambitionAgreed() ? row.ambitionOn() : null,
                row.asOf());
        return Stream.concat(words, figures.map(figure -> Objects.toString(figure, "")))
                .toList();
    }

    /** What both sides want; what only one of them wants is no ambition yet. */
    private @Nullable String ambition(PortfolioRow row) {
        return row.ambition() == null || !row.ambitionAgreed() ? null : message("Level." + row.ambition());
    }

    private String message(String code) {
        return messages.getMessage(code, null, locale);
    }
}
