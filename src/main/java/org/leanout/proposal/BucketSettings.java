package org.leanout.proposal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code leanout.attachments.s3}; without a bucket files lie in the database.
 *
 * @param endpoint of a server that is not Amazon's
 * @param accessKey with {@code secretKey}; without them what the machine knows of itself is used
 * @param prefix what the names of all files begin with
 */
@ConfigurationProperties("leanout.attachments.s3")
record BucketSettings(
        @DefaultValue("") String bucket,
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("attachments/") String prefix) {

    /** So that nobody logs the secret by logging this. */
    @Override
    public String toString() {
        return "bucket %s at %s".formatted(bucket, endpoint);
    }
}
