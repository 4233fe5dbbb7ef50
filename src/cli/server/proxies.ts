const UPSTREAM = "127.0.0.1:8000";
/** A little more than the largest upload by default, so that the desk and not the proxy says what is too large. */
const BODY_MB = 12;
/** Longer than a desk in prod takes to end what it is at and to start. */
const RESTART_SECONDS = 40;

/**
 * Caddy fetches the certificate by itself; events reach the browser as they are written. A desk that is about to end says
 * that it is not ready some seconds before: requests wait for the next one instead of failing.
 */
export const caddyFile = (domain: string): string => `${domain} {
	request_body {
		max_size ${BODY_MB}MB
	}
	reverse_proxy ${UPSTREAM} {
		flush_interval -1
		lb_try_duration ${RESTART_SECONDS}s
		lb_try_interval 250ms
		health_uri /health/ready
		health_interval 1s
		health_timeout 3s
	}
}
`;

/** The same for nginx, with a certificate of certbot. */
export const nginxFile = (domain: string): string => `server {
  listen 443 ssl;
  listen [::]:443 ssl;
  server_name ${domain};
  ssl_certificate /etc/letsencrypt/live/${domain}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${domain}/privkey.pem;
  client_max_body_size ${BODY_MB}m;

  # nginx does not wait for a desk that restarts: for updates that lose no request run two desks on one database, name
  # both in an upstream, and update one after the other.
  location / {
    proxy_pass http://${UPSTREAM};
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_set_header Connection "";
    # Uploads and event streams pass piece by piece.
    proxy_request_buffering off;
    proxy_buffering off;
    proxy_read_timeout 1h;
  }
}

server {
  listen 80;
  listen [::]:80;
  server_name ${domain};
  return 301 https://$host$request_uri;
}
`;
