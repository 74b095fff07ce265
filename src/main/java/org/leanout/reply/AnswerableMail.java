package org.leanout.reply;

import java.util.Optional;
import java.util.UUID;
import org.leanout.door.SideDoor;
import org.leanout.notification.ReplyAddresses;
import org.leanout.proposal.Comments;
import org.springframework.stereotype.Component;

/** Gives the mail about a discussion an address of its own to answer to, if whoever reads it may take part. */
@Component
class AnswerableMail implements ReplyAddresses {

    private final InboundSettings settings;
    private final ReplyToken tokens;
    private final ReplyQueries queries;
    private final SideDoor door;

    AnswerableMail(InboundSettings settings, ReplyToken tokens, ReplyQueries queries, SideDoor door) {
        this.settings = settings;
        this.tokens = tokens;
        this.queries = queries;
        this.door = door;
    }

    @Override
    public Optional<String> of(UUID entryId) {
        if (!settings.isOn()) return Optional.empty();
        return queries.find(entryId)
                .filter(entry -> door.access(entry.accountId(), entry.slug())
                        .filter(Comments::mayBeMadeBy)
                        .isPresent())
                .map(entry -> address(entry.id()));
    }

    private String address(UUID entryId) {
        String[] parts = settings.addressParts();
        return parts[0] + "+" + tokens.of(entryId) + "@" + parts[1];
    }
}
