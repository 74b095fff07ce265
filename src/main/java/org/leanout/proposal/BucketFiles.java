package org.leanout.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Files in a bucket that speaks S3. A file is there before its row is committed, and goes after the removal is: so no row
 * is without its file, and what a cut leaves over is swept at night. What was attached before stays in the database.
 */
class BucketFiles implements FileStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BucketFiles.class);

    /** Younger ones may be of a transaction that still goes on. */
    static final Duration YOUNG = Duration.ofDays(1);

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern NAME = Pattern.compile(ID + "/" + ID);

    private final S3Client bucket;
    private final BucketSettings settings;
    private final DatabaseFiles earlier;
    private final JdbcClient jdbc;

    BucketFiles(S3Client bucket, BucketSettings settings, DatabaseFiles earlier, JdbcClient jdbc) {
        this.bucket = bucket;
        this.settings = settings;
        this.earlier = earlier;
        this.jdbc = jdbc;
    }

    @Override
    public void put(PartnerKey file, byte[] content) {
        try {
            bucket.putObject(
                    it -> it.bucket(settings.bucket()).key(key(file)).contentType("application/octet-stream"),
                    RequestBody.fromBytes(content));
        } catch (SdkException away) {
            LOG.warn("The bucket {} takes no file: {}", settings.bucket(), away.getMessage());
            throw Refused.at("file", "refused.attachment.away");
        }
    }

    @Override
    public byte[] get(PartnerKey file) {
        try {
            return bucket.getObjectAsBytes(it -> it.bucket(settings.bucket()).key(key(file)))
                    .asByteArray();
        } catch (NoSuchKeyException elsewhere) {
            return earlier.get(file);
        } catch (SdkException away) {
            LOG.error("The bucket {} hands out no file: {}", settings.bucket(), away.getMessage());
            throw new StoreAway(away);
        }
    }

    @Override
    public void remove(PartnerKey file) {
        earlier.remove(file);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delete(key(file));
            }
        });
    }

    /**
     * Deletes what has no row, or one that was removed, and is not from just now; answers how many. A bucket lists by name
     * and not by age, so all of it is gone through, a thousand at a time. What others put there stays.
     */
    int sweep(Instant now) {
        int swept = 0;
        for (var page :
                bucket.listObjectsV2Paginator(it -> it.bucket(settings.bucket()).prefix(settings.prefix()))) {
            List<PartnerKey> old = page.contents().stream()
                    .filter(file -> file.lastModified().isBefore(now.minus(YOUNG)))
                    .flatMap(file -> ours(file.key()).stream())
                    .toList();
            Set<PartnerKey> standing = standing(old);
            for (PartnerKey file : old) if (!standing.contains(file) && delete(key(file))) swept++;
        }
        return swept;
    }

    /** Those of them that are attached. */
    private Set<PartnerKey> standing(List<PartnerKey> files) {
        return new HashSet<>(jdbc.sql("""
                        select a.partner_id, a.id
                          from unnest(cast(:partners as uuid[]), cast(:ids as uuid[])) f (partner_id, id)
                          join attachment a on a.partner_id = f.partner_id and a.id = f.id
                         where a.removed_at is null
                        """)
                .param("partners", files.stream().map(PartnerKey::partnerId).toArray(UUID[]::new))
                .param("ids", files.stream().map(PartnerKey::id).toArray(UUID[]::new))
                .query((row, number) ->
                        new PartnerKey(row.getObject("partner_id", UUID.class), row.getObject("id", UUID.class)))
                .list());
    }

    private boolean delete(String key) {
        try {
            bucket.deleteObject(it -> it.bucket(settings.bucket()).key(key));
            return true;
        } catch (SdkException away) {
            LOG.warn("A file stays in the bucket {} until the next sweep: {}", settings.bucket(), away.getMessage());
            return false;
        }
    }

    /** What a name of ours stands for. */
    private Optional<PartnerKey> ours(String key) {
        Matcher named = NAME.matcher(key.substring(settings.prefix().length()));
        if (!named.matches()) return Optional.empty();
        return Optional.of(new PartnerKey(UUID.fromString(named.group(1)), UUID.fromString(named.group(2))));
    }

    private String key(PartnerKey file) {
        return settings.prefix() + file.partnerId() + "/" + file.id();
    }

    @Override
    public void close() {
        bucket.close();
    }
}
