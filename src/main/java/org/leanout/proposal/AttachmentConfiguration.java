package org.leanout.proposal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.leanout.shared.Settings;
import org.leanout.shared.Today;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Files lie in the database, unless a bucket is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AttachmentSettings.class, BucketSettings.class})
class AttachmentConfiguration {

    private static final String BUCKET = "leanout.attachments.s3.bucket";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    FileStore files(BucketSettings settings, JdbcClient jdbc) {
        DatabaseFiles database = new DatabaseFiles(jdbc);
        return settings.bucket().isBlank() ? database : new BucketFiles(client(settings), settings, database, jdbc);
    }

    /**
     * Servers other than Amazon's know neither bucket names as host names nor every checksum; and some keep the signatures that
     * come between the parts of a body as if they belonged to the file.
     */
    static S3Client client(BucketSettings settings) {
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .httpClient(UrlConnectionHttpClient.create())
                .serviceConfiguration(it -> it.chunkedEncodingEnabled(false))
                .overrideConfiguration(it -> it.apiCallTimeout(PATIENCE))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (settings.endpoint() != null)
            client.endpointOverride(settings.endpoint()).forcePathStyle(true);
        if (settings.accessKey() != null && settings.secretKey() != null)
            client.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        return client.build();
    }

    @Bean
    @ConditionalOnProperty(BUCKET)
    RecurringTask<Void> sweepFiles(FileStore files, Settings settings, Today today) {
        return Tasks.recurring("sweep-files", Schedules.cron("0 45 0 * * *", settings.zone()))
                .execute((task, context) -> {
                    if (files instanceof BucketFiles bucket) bucket.sweep(today.now());
                });
    }
}
