package org.leanout.engagement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;

/**
 * How IT means to keep in touch with a partner.
 *
 * @param rhythm days from one talk to the next; none for those of the partner's tier
 * @param occasion when and where, in words
 * @param contacts the partner's people who attend
 * @param colleagues the people of IT who attend
 */
public record EngagementForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable @Min(1) @Max(366) Integer rhythm,
        Set<Channel> channels,
        @Nullable @Size(max = 300) String occasion,
        Set<UUID> contacts,
        Set<UUID> colleagues) {

    public EngagementForm {
        channels = chosen(channels);
        contacts = Ids.chosen(contacts);
        colleagues = Ids.chosen(colleagues);
    }

    static EngagementForm blank(UUID id) {
        return new EngagementForm(id, null, null, Set.of(), null, Set.of(), Set.of());
    }

    private static Set<Channel> chosen(@Nullable Set<@Nullable Channel> sent) {
        Set<Channel> chosen = EnumSet.noneOf(Channel.class);
        if (sent != null) sent.stream().filter(Objects::nonNull).forEach(chosen::add);
        return chosen;
    }

    public List<Channel> ways() {
        return List.of(Channel.values());
    }
}
