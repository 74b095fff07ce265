package org.leanout.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Model;
import org.leanout.shared.Settings;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the model: the first is the program's own, the others are stored and never changed. */
@Component
public class Models {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Today today;

    Models(JdbcClient jdbc, Settings settings, Today today) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.today = today;
    }

    /** What is told of a version; of the first there is nothing to tell. */
    record Version(int version, LocalDate fromOn, String why, String publishedBy, LocalDateTime publishedAt) {}

    /** The version of today; one statement. */
    public Model current() {
        return inForce().lastEntry().getValue();
    }

    /** Each version that has begun, by its first day. */
    TreeMap<LocalDate, Model> inForce() {
        TreeMap<LocalDate, Model> models = new TreeMap<>(Map.of(LocalDate.MIN, Model.first()));
        jdbc.sql("select version, from_on, numbers::text from model_version where from_on <= :today order by version")
                .param("today", today.date())
                .query((row, number) -> models.put(
                        row.getObject("from_on", LocalDate.class),
                        parse(row.getInt("version"), row.getString("numbers"))))
                .list();
        return models;
    }

    /** The versions after the first, the latest on top. */
    List<Version> versions() {
        return jdbc.sql("""
                        select v.version, v.from_on, v.why, p.name as published_by,
                               v.published_at at time zone :zone as published_at
                          from model_version v join person p on p.id = v.published_by
                         order by v.version desc
                        """)
                .param("zone", settings.zone().getId())
                .query(Version.class)
                .list();
    }

    /** Everybody who is assessed, by id. */
    Map<UUID, WhatIf.Named> partners() {
        return jdbc
                .sql("select id, slug, name from partner where archived_on is null")
                .query(WhatIf.Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(WhatIf.Named::id, Function.identity()));
    }

    /** Stores the next version, which assesses from today on. Answers whether nobody else stored that number before. */
    boolean store(Model model, String why, UUID by) {
        return jdbc.sql("""
                        insert into model_version (version, from_on, numbers, why, published_by, published_at)
                        values (:version, :from, :numbers::jsonb, :why, :by, :at)
                        on conflict do nothing
                        """)
                        .param("version", model.version())
                        .param("from", today.date())
                        .param("numbers", JSON.writeValueAsString(ModelNumbers.of(model)))
                        .param("why", why)
                        .param("by", by)
                        .param("at", today.now().atZone(settings.zone()).toOffsetDateTime())
                        .update()
                == 1;
    }

    /** The model that a row stores; without a row the first. */
    static Model parse(int version, @Nullable String numbers) {
        if (numbers == null) return Model.first();
        Map<String, BigDecimal> parsed = new HashMap<>();
        for (Map.Entry<String, JsonNode> number : JSON.readTree(numbers).properties())
            parsed.put(number.getKey(), number.getValue().decimalValue());
        return ModelNumbers.model(version, parsed);
    }
}
