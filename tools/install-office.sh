#!/bin/sh
# Installs what `npm run test:office` needs, from Debian's or Ubuntu's packages: LibreOffice, poppler, fonts and nginx.
set -eu
if [ "$(id -u)" -eq 0 ]; then run=""; else run="sudo"; fi
export DEBIAN_FRONTEND=noninteractive
$run apt-get update -q
$run apt-get install -y -q --no-install-recommends \
  libreoffice-writer libreoffice-calc poppler-utils nginx-light \
  fonts-noto-cjk fonts-arphic-ukai fonts-liberation
